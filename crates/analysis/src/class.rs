//! Sets of word classes: bits with the names that lexicon files give them.

/// Makes the type `Class`, a set of the classes listed. A word may be in several.
macro_rules! classes {
    ($($name:ident = $bit:literal $text:literal),* $(,)?) => {
        /// A set of word classes. A word may be in several.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(crate) struct Class(u64);

        impl Class {
            $(pub(crate) const $name: Self = Self(1 << $bit);)*

            fn from_name(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$name),)* _ => None }
            }

            /// This set and `other` together.
            pub(crate) const fn or(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// Whether the sets share a class.
            pub(crate) const fn is(self, other: Self) -> bool {
                self.0 & other.0 != 0
            }
        }
    };
}

pub(crate) use classes;
