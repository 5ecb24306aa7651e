//! A set of places in a closed list, one bit each, as wide as its list: the length of the list gives the number of words.
//! It knows no list. A place outside it cannot get in, and fails the build where that is known at compile time.

/// How many 64-bit words hold a list of this length.
pub(super) const fn words(length: usize) -> usize {
    length.div_ceil(64)
}

/// The places of a list of at most `64 * WORDS`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(Debug))]
pub(super) struct Bits<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Bits<WORDS> {
    pub(super) const EMPTY: Self = Self([0; WORDS]);

    /// The set of one place.
    pub(super) const fn of(place: u8) -> Self {
        let mut bits = Self::EMPTY;
        let mut skip = place as usize / 64;
        let mut words = bits.0.as_mut_slice();
        while let [word, later @ ..] = words {
            if skip == 0 {
                *word = 1 << (place % 64);
                break;
            }
            skip -= 1;
            words = later;
        }
        bits
    }

    /// A run of places of this length.
    pub(super) const fn row(first: u8, length: usize) -> Self {
        let mut bits = Self::EMPTY;
        let (mut from, mut to) = (first as usize, first as usize + length);
        let mut words = bits.0.as_mut_slice();
        while let [word, later @ ..] = words {
            if from < 64 {
                let below = if to < 64 { (1 << to) - 1 } else { u64::MAX };
                *word = below & (u64::MAX << from);
            }
            (from, to) = (from.saturating_sub(64), to.saturating_sub(64));
            words = later;
        }
        bits
    }

    pub(super) const fn with(mut self, other: Self) -> Self {
        let (mut mine, mut theirs) = (self.0.as_mut_slice(), other.0.as_slice());
        while let ([word, later @ ..], [added, others @ ..]) = (mine, theirs) {
            *word |= *added;
            (mine, theirs) = (later, others);
        }
        self
    }

    pub(super) const fn and(mut self, other: Self) -> Self {
        let (mut mine, mut theirs) = (self.0.as_mut_slice(), other.0.as_slice());
        while let ([word, later @ ..], [kept, others @ ..]) = (mine, theirs) {
            *word &= *kept;
            (mine, theirs) = (later, others);
        }
        self
    }

    pub(super) const fn without(mut self, other: Self) -> Self {
        let (mut mine, mut theirs) = (self.0.as_mut_slice(), other.0.as_slice());
        while let ([word, later @ ..], [dropped, others @ ..]) = (mine, theirs) {
            *word &= !*dropped;
            (mine, theirs) = (later, others);
        }
        self
    }

    /// Whether a place is in the set.
    pub(super) const fn has(&self, place: u8) -> bool {
        let (mut skip, mut words) = (place / 64, self.0.as_slice());
        while let [word, later @ ..] = words {
            if skip == 0 {
                return *word >> (place % 64) & 1 == 1;
            }
            (skip, words) = (skip - 1, later);
        }
        false
    }

    /// Whether the two share a place. Like `within`, it goes its own way instead of using `and`: every rule asks this
    /// of every answer.
    pub(super) const fn meets(&self, other: &Self) -> bool {
        let (mut mine, mut theirs) = (self.0.as_slice(), other.0.as_slice());
        while let ([word, later @ ..], [wanted, others @ ..]) = (mine, theirs) {
            if *word & *wanted != 0 {
                return true;
            }
            (mine, theirs) = (later, others);
        }
        false
    }

    /// True if some place is in the first set; false if all places are in the second; in one pass.
    pub(super) const fn met(&self, wanted: &Self, settled: &Self) -> Option<bool> {
        let (mut mine, mut theirs, mut known) =
            (self.0.as_slice(), wanted.0.as_slice(), settled.0.as_slice());
        let mut open = 0;
        while let ([word, later @ ..], [wanted, others @ ..], [settled, rest @ ..]) = (mine, theirs, known) {
            if *word & *wanted != 0 {
                return Some(true);
            }
            open |= *word & !*settled;
            (mine, theirs, known) = (later, others, rest);
        }
        if open == 0 { Some(false) } else { None }
    }

    /// Whether every place of this set is in the other.
    pub(super) const fn within(&self, other: &Self) -> bool {
        let (mut mine, mut theirs) = (self.0.as_slice(), other.0.as_slice());
        while let ([word, later @ ..], [allowed, others @ ..]) = (mine, theirs) {
            if *word & !*allowed != 0 {
                return false;
            }
            (mine, theirs) = (later, others);
        }
        true
    }

    pub(super) const fn is_empty(&self) -> bool {
        let mut words = self.0.as_slice();
        while let [word, later @ ..] = words {
            if *word != 0 {
                return false;
            }
            words = later;
        }
        true
    }

    /// How many places are in the set.
    pub(super) fn len(self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The places in ascending order.
    pub(super) fn iter(self) -> impl Iterator<Item = u8> {
        self.0.into_iter().zip((0..=u8::MAX).step_by(64)).flat_map(|(mut word, base)| {
            core::iter::from_fn(move || {
                // A word with no bit set has 64 trailing zeros: no place.
                let bit = u8::try_from(word.trailing_zeros()).ok().filter(|bit| *bit < 64)?;
                word &= word - 1;
                Some(base + bit)
            })
        })
    }
}

impl<const WORDS: usize> Default for Bits<WORDS> {
    fn default() -> Self {
        Self::EMPTY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_of_a_list_of_any_length_is_kept_and_found_again() {
        for place in 0..=u8::MAX {
            let one = Bits::<4>::of(place);
            assert!(!one.is_empty());
            assert_eq!(one.iter().collect::<Vec<_>>(), [place]);
            assert!(one.without(one).is_empty());
            assert!(one.has(place) && !one.has(place.wrapping_add(1)));
            let below = Bits::row(0, usize::from(place));
            assert!(!one.meets(&below) && below.within(&below.with(one)) && !below.with(one).within(&below));
            assert!(one.meets(&below.with(one)));
            assert_eq!(one.met(&below, &Bits::EMPTY), None);
            assert_eq!(one.met(&below, &one), Some(false));
            assert_eq!(one.met(&below.with(one), &Bits::EMPTY), Some(true));
            assert_eq!(one.with(Bits::of(7)).and(Bits::of(7)), Bits::of(7));
        }
        for first in 0..=u8::MAX {
            for length in [0, 1, 2, 63, 64, 65, 200].map(|length: usize| length.min(256 - usize::from(first)))
            {
                let row: Vec<_> = Bits::<4>::row(first, length).iter().map(usize::from).collect();
                let first = usize::from(first);
                assert_eq!(row, (first..first + length).collect::<Vec<_>>());
            }
        }
        assert_eq!([1, 64, 65, 128, 129, 256].map(words), [1, 1, 2, 2, 3, 4]);
    }
}
