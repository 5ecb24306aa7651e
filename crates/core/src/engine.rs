//! The decision core: a pure function from a protocol and answers to an assessment.
//! It knows how many names there are, but no question by name, no screen, clock, network or center; it never fails.

mod answers;
mod assess;
mod assessment;
mod bits;
mod care;
mod condition;
mod explain;
mod questionnaire;
mod rule;
mod set;

pub use answers::{Answers, OptionSet};
pub use assess::{assess, open_questions};
pub use assessment::{Assessment, Course, Disposition, RuleSet};
pub use care::{AddOn, Cause, Dimension, Flag, LevelOfCare};
pub use condition::{Condition, Facts, Finding, Truth};
pub use explain::{Change, Difference, Reason, changes, nearest, reasons};
pub use questionnaire::{AnswerOption, Asked, Kind, Question, Role, facts};
pub use rule::{Consequence, Protocol, Rule};
pub use set::Set;
