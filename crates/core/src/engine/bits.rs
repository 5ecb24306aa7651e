//! A set of places in a closed list, one bit each, as wide as its list: the length of the list gives the number of words.
//! It knows no list. A place outside of it cannot get in, and fails the build where it is known at compile time.

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

    /// The set of all places before one.
    pub(super) const fn below(place: u8) -> Self {
        let mut bits = Self::EMPTY;
        let mut left = place as u32;
        let mut words = bits.0.as_mut_slice();
        while let [word, later @ ..] = words {
            if left < u64::BITS {
                *word = (1 << left) - 1;
                break;
            }
            *word = u64::MAX;
            left -= u64::BITS;
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

    /// How many places are in it.
    pub(super) fn len(self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The places in ascending order.
    pub(super) fn iter(self) -> impl Iterator<Item = u8> {
        self.0.into_iter().zip((0..=u8::MAX).step_by(64)).flat_map(|(mut word, base)| {
            core::iter::from_fn(move || {
                // A word with no bit has 64 trailing zeros: no place.
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
            assert_eq!(one.with(Bits::of(7)).and(Bits::of(7)), Bits::of(7));
        }
        for place in 0..=u8::MAX {
            assert_eq!(Bits::<4>::below(place).iter().collect::<Vec<_>>(), (0..place).collect::<Vec<_>>());
        }
        assert_eq!([1, 64, 65, 128, 129, 256].map(words), [1, 1, 2, 2, 3, 4]);
    }
}
