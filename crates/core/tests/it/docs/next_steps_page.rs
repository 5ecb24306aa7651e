//! `cases/next_steps.txt`: what each person of cases/people.toml is given to say and to do tonight, kept to be read by eye.
//! What must hold for anybody is in `tests/it/next_step.rs`.

use std::fmt::Write as _;

use care_finder_core::engine::{Set, assess};
use care_finder_core::next_step::{by_when, say, tonight};
use care_finder_core::protocol::PROTOCOL;
use care_finder_core::text::LANGUAGES;

use super::HOW;
use crate::next_step::for_someone;
use crate::people;

pub(super) fn page() -> String {
    let mut page = format!(
        "# For each of cases/people.toml: what they can say first, by when, and what to do tonight.\n\
         # Made by a test; `{HOW}` writes it again. Read it when words or rules change.\n",
    );
    for (id, answers) in people::answered() {
        let assessment = assess(&PROTOCOL, &answers);
        let someone = for_someone(&assessment);
        let _ = writeln!(page, "\n{id}: {}, {:?}", assessment.disposition.id(), by_when(&assessment));
        for language in LANGUAGES {
            let _ =
                writeln!(page, "  {}: {}", language.code, say(&assessment, Set::EMPTY, language, someone));
        }
        let steps: Vec<_> = tonight(&assessment).iter().map(|step| step.key()).collect();
        let _ = writeln!(page, "  tonight: {}", steps.join(", "));
    }
    page
}
