//! Small sets of what goes with a level: add-ons, causes, flags.
//! What the members are is in care.rs; sets of options and of rules, as wide as their lists, are in bits.rs.

use core::marker::PhantomData;

use super::care::{AddOn, Cause, Flag};

/// A small set of add-ons, of causes or of flags.
#[derive(Debug, PartialEq, Eq)]
pub struct Set<T> {
    bits: u32,
    of: PhantomData<T>,
}

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Set<T> {}

impl<T> Set<T> {
    /// No member.
    pub const EMPTY: Self = Self { bits: 0, of: PhantomData };
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

macro_rules! set_of {
    ($of:ty) => {
        const _: () = assert!(<$of>::ALL.len() <= u32::BITS as usize, "more members than a set has bits");

        impl Set<$of> {
            /// Puts a member in; a second time changes nothing.
            pub fn insert(&mut self, member: $of) {
                self.bits |= 1 << member as u32;
            }

            /// Whether the member is in the set.
            #[must_use]
            pub fn has(self, member: $of) -> bool {
                self.bits & (1 << member as u32) != 0
            }

            /// The members in the order of `ALL`.
            pub fn iter(self) -> impl Iterator<Item = $of> {
                <$of>::ALL.into_iter().filter(move |member| self.has(*member))
            }

            /// The members of this set that the other lacks.
            #[must_use]
            pub const fn without(self, other: Self) -> Self {
                Self { bits: self.bits & !other.bits, of: PhantomData }
            }

            /// The members of both sets.
            #[must_use]
            pub const fn with(self, other: Self) -> Self {
                Self { bits: self.bits | other.bits, of: PhantomData }
            }

            /// Whether the set has no member.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.bits == 0
            }

            /// The first member in the order of `ALL`.
            #[must_use]
            pub fn first(self) -> Option<$of> {
                self.iter().next()
            }

            /// Whether every member is in the other set too.
            #[must_use]
            pub fn within(self, other: Self) -> bool {
                self.bits & !other.bits == 0
            }
        }
    };
}

set_of!(AddOn);
set_of!(Cause);
set_of!(Flag);
