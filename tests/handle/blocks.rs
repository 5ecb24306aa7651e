//! A screenshot reduced to the mean color of each block of 24 by 24 pixels: small enough to keep, yet changed by whatever
//! changes on a page. Knows nothing of pages and browsers.

use std::fmt;
use std::fs::{self, File};
use std::io::{BufWriter, Cursor};
use std::path::Path;

/// With blocks of 16, all pictures together are two megabytes; with 24, one.
const SIDE: usize = 24;

/// Two runs give the same means (measured over all pictures), and so do Chromium 150 and 156, except for focus rings.
/// Another processor may round a pixel the other way, which moves a mean by at most one.
const TOLERANCE: u8 = 1;

type Color = [u8; 3];

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Blocks {
    /// In blocks.
    width: usize,
    colors: Vec<Color>,
}

/// Where two pictures differ.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// In blocks: before, now.
    Size((usize, usize), (usize, usize)),
    /// How many blocks, and the top left pixels of the first ones.
    Colors(usize, Vec<(usize, usize)>),
}

impl Blocks {
    pub(crate) fn of_screenshot(png: &[u8]) -> Self {
        let (width, pixels) = decode(png);
        let height = pixels.len() / width;
        let (across, down) = (width.div_ceil(SIDE), height.div_ceil(SIDE));
        let mut sums = vec![([0_usize; 3], 0_usize); across * down];
        for (row, line) in pixels.chunks_exact(width).enumerate() {
            for (column, color) in line.iter().enumerate() {
                let (sum, count) = &mut sums[row / SIDE * across + column / SIDE];
                for (sum, part) in sum.iter_mut().zip(color) {
                    *sum += usize::from(*part);
                }
                *count += 1;
            }
        }
        let mean =
            |sum: usize, count: usize| u8::try_from((sum + count / 2) / count).expect("a mean of bytes");
        let colors = sums.into_iter().map(|(sum, count)| sum.map(|sum| mean(sum, count))).collect();
        Self { width: across, colors }
    }

    pub(crate) fn read(file: &Path) -> Option<Self> {
        let (width, colors) = decode(&fs::read(file).ok()?);
        Some(Self { width, colors })
    }

    pub(crate) fn write(&self, file: &Path) {
        let out = BufWriter::new(File::create(file).expect("a place for a picture"));
        let side = |blocks: usize| u32::try_from(blocks).expect("a small picture");
        let mut encoder = png::Encoder::new(out, side(self.width), side(self.height()));
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().expect("a picture's header");
        writer.write_image_data(self.colors.as_flattened()).expect("a picture");
        writer.finish().expect("a whole picture");
    }

    /// Compares with what was before.
    pub(crate) fn difference(&self, before: &Self) -> Option<Difference> {
        let size = |one: &Self| (one.width, one.height());
        if size(self) != size(before) {
            return Some(Difference::Size(size(before), size(self)));
        }
        let differ =
            |(one, other): (&Color, &Color)| one.iter().zip(other).any(|(a, b)| a.abs_diff(*b) > TOLERANCE);
        let places: Vec<_> = (self.colors.iter().zip(&before.colors).enumerate())
            .filter(|(_, pair)| differ(*pair))
            .map(|(index, _)| (index % self.width * SIDE, index / self.width * SIDE))
            .collect();
        let first = places.iter().take(3).copied().collect();
        (!places.is_empty()).then_some(Difference::Colors(places.len(), first))
    }

    fn height(&self) -> usize {
        self.colors.len() / self.width
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Size((_, before), (_, now)) if before < now => {
                write!(formatter, "{} px higher", (now - before) * SIDE)
            }
            Self::Size((_, before), (_, now)) if before > now => {
                write!(formatter, "{} px lower", (before - now) * SIDE)
            }
            Self::Size((before, _), (now, _)) => {
                write!(formatter, "{} px wide, not {}", now * SIDE, before * SIDE)
            }
            Self::Colors(count, first) => {
                let places: Vec<_> = first.iter().map(|(x, y)| format!("x {x}, y {y}")).collect();
                write!(formatter, "{count} blocks of {SIDE} px, first at {}", places.join("; "))
            }
        }
    }
}

/// The width and the colors, without transparency.
fn decode(png: &[u8]) -> (usize, Vec<Color>) {
    let mut reader = png::Decoder::new(Cursor::new(png)).read_info().expect("a PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a picture that fits into memory")];
    let info = reader.next_frame(&mut bytes).expect("a whole PNG");
    assert_eq!(info.bit_depth, png::BitDepth::Eight);
    let samples = info.color_type.samples();
    let colors = bytes[..info.buffer_size()].chunks_exact(samples).map(|all| [all[0], all[1], all[2]]);
    (usize::try_from(info.width).expect("a width"), colors.collect())
}

#[test]
fn a_block_is_the_mean_of_its_pixels_also_at_the_edges() {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, 30, 24);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    // The left half of the first block black, all else white.
    let pixels: Vec<u8> = (0..30 * 24)
        .flat_map(|index| if index % 30 < 12 { [0, 0, 0, 255] } else { [255, 255, 255, 255] })
        .collect();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    let blocks = Blocks::of_screenshot(&file);
    assert_eq!(blocks, Blocks { width: 2, colors: vec![[128; 3], [255; 3]] });
}

#[test]
fn a_difference_says_where() {
    let before = Blocks { width: 2, colors: vec![[100; 3]; 6] };
    assert_eq!(before.difference(&before), None);
    let mut now = before.clone();
    now.colors[3] = [100, 100 + TOLERANCE, 100];
    assert_eq!(now.difference(&before), None);
    now.colors[3] = [100, 101 + TOLERANCE, 100];
    assert_eq!(now.difference(&before), Some(Difference::Colors(1, vec![(SIDE, SIDE)])));
    now.colors.truncate(4);
    assert_eq!(now.difference(&before).unwrap().to_string(), "24 px lower");
}
