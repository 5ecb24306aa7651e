//! A visitor who only hears, with a keyboard: goes through the guide step by step, says what should have been heard and was not,
//! and writes down what was. What must be heard at a step is in visitor/expects.rs; which walks there are, in ../heard.rs.

mod expects;

use std::time::Duration;

use care_finder::engine::Kind as Choice;
use care_finder::names::{OptionName, QuestionName};
use care_finder::session::{Action, Screen, Session};
use care_finder::text::Language;
use expects::corpus;

use super::desk::Desk;
use super::ears::Heard;
use crate::handle::routes::{MOST_SCREENS, Route};

/// From the key that changes the screen to the first word of the new one.
const SOON: Duration = Duration::from_secs(2);

/// Which keys go from place to place.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Keys {
    /// Tab, and arrows among radio buttons, as everywhere.
    Tab,
    /// Orca's own reading, line by line.
    Arrows,
}

pub(super) struct Visitor {
    desk: Desk,
    keys: Keys,
    words: &'static Language,
    session: Session,
    /// Everything the guide can say, to tell its lines from the host's.
    corpus: String,
    told: String,
    slowest: Duration,
    screens: usize,
}

/// What was not heard, and where.
pub(super) type Step = Result<(), String>;

impl Visitor {
    pub(super) fn at(desk: Desk, keys: Keys, words: &'static Language) -> Self {
        Self {
            desk,
            keys,
            words,
            session: Session::default(),
            corpus: corpus(words),
            told: String::new(),
            slowest: Duration::ZERO,
            screens: 0,
        }
    }

    /// What was heard, for people to read; how many screens, and how late the latest came.
    pub(super) fn told(self) -> (String, usize, Duration) {
        (self.told, self.screens, self.slowest)
    }

    pub(super) fn note(&mut self, what: &str) {
        let gap = if self.told.is_empty() { "" } else { "\n" };
        self.told += &[gap, "## ", what, "\n"].concat();
    }

    /// Presses, listens, writes down.
    pub(super) async fn press(&mut self, key: &str) -> Result<Heard, String> {
        self.desk.ears.forget();
        self.desk.press(&[key]).await?;
        let heard = self.desk.ears.listen().await;
        self.tell(key, &heard.lines);
        Ok(heard)
    }

    fn tell(&mut self, key: &str, lines: &[String]) {
        self.told += &["> ", key, "\n"].concat();
        let mut last = "";
        for line in lines {
            // Orca's own words, and what it says twice because two events report it.
            if line != last && !["Browse mode", "Focus mode"].contains(&line.as_str()) {
                self.told += &["    ", line, "\n"].concat();
            }
            last = line;
        }
    }

    /// Presses something that leads away from the guide. What is heard then belongs to the other page or the browser.
    pub(super) async fn leaves(&mut self) -> Step {
        self.desk.ears.forget();
        self.desk.press(&["Return"]).await?;
        let heard = self.desk.ears.listen().await;
        if heard.lines.is_empty() || heard.lines.iter().any(|line| self.is_ours(line) || line == "blank") {
            return self.fail("the page is not left aloud", &heard.lines);
        }
        Ok(())
    }

    /// Presses, and waits for these words, however much comes before them.
    pub(super) async fn press_for(&mut self, key: &str, start: &str) -> Step {
        self.jump(key, 1, start).await
    }

    /// Presses a key until a line that begins with `start` is heard. The way there is not written down.
    pub(super) async fn go_to(&mut self, key: &str, start: &str) -> Step {
        self.go_to_any(key, &[start]).await
    }

    async fn go_to_any(&mut self, key: &str, starts: &[&str]) -> Step {
        let (mut last, mut silent) = (Vec::new(), 0);
        for times in 1..120 {
            if silent > 3 {
                break;
            }
            self.desk.ears.forget();
            self.desk.press(&[key]).await?;
            last = self.desk.ears.brief().await;
            silent = if last.is_empty() { silent + 1 } else { 0 };
            if last.iter().any(|line| starts.iter().any(|start| line.starts_with(start))) {
                self.tell(&format!("{key}, {times} times"), &last);
                return Ok(());
            }
        }
        self.fail(&format!("none of {starts:?} is reached with {key}"), &last)
    }

    /// Many presses at once, of which only the last is listened to.
    async fn jump(&mut self, key: &str, times: usize, start: &str) -> Step {
        self.desk.ears.forget();
        self.desk.press(&vec![key; times]).await?;
        match self.desk.ears.listen_for(start).await {
            Ok(()) => {
                self.tell(&format!("{key}, {times} times"), &[start.to_owned()]);
                Ok(())
            }
            Err(heard) => self.fail(&format!("{start:?} is not heard after {times} times {key}"), &heard),
        }
    }

    /// From wherever the page begins to its first option.
    pub(super) async fn enters(&mut self) -> Step {
        let Some((question, _)) = self.asked() else { return Ok(()) };
        let first = self.label_of(self.order(question).first().copied());
        self.go_to("Tab", first).await
    }

    pub(super) async fn finds_heading(&mut self) -> Step {
        // Orca's key for the next heading, from the top of the page.
        self.press("ctrl+Home").await?;
        let headings = self.headings();
        self.go_to_any("h", &headings).await
    }

    /// Presses what has the focus, which leads to another screen: its heading must be heard, soon, and what belongs to it.
    pub(super) async fn leads_on(&mut self, action: Action) -> Step {
        let mut heard = self.press("Return").await?;
        self.session = self.session.after(action);
        self.screens += 1;
        // Orca may pause after its first words; only what never comes counts as unheard.
        for _ in 0..10 {
            if heard.all().contains("heading level 1") {
                break;
            }
            heard.lines = self.desk.ears.listen().await.lines;
        }
        self.hears_heading(&heard)
    }

    pub(super) fn hears_heading(&mut self, heard: &Heard) -> Step {
        let headings = self.headings();
        let is_heading = |line: &String| {
            line.contains("heading level 1") && headings.iter().any(|one| line.starts_with(one))
        };
        if heard.lines.is_empty() {
            return self.fail(&format!("the screen is silent instead of {headings:?}"), &heard.lines);
        }
        if !heard.lines.iter().any(is_heading) {
            return self.fail(&format!("none of the headings {headings:?} is heard"), &heard.lines);
        }
        self.slowest = self.slowest.max(heard.after);
        if heard.after > if is_busy() { SOON * 4 } else { SOON } {
            return self.fail(&format!("the heading came only after {:?}", heard.after), &heard.lines);
        }
        if let Screen::Asking(asking) = self.session.screen
            && !Self::is_first(asking)
        {
            let hint = self.hint(asking);
            if !heard.all().contains(hint) {
                return self.fail(&format!("the hint {hint:?} is not heard"), &heard.lines);
            }
        }
        Ok(())
    }

    /// The next arrow reads on in the guide, from the heading: what is left of it, or the line below.
    pub(super) async fn reads_on(&mut self) -> Step {
        let heard = self.press("Down").await?;
        if heard.lines.iter().any(|line| self.is_ours(line)) {
            return Ok(());
        }
        self.fail("the next arrow does not read the guide's next line", &heard.lines)
    }

    /// 911 and 988, with three keys, and back on the heading.
    pub(super) async fn reaches_lines(&mut self) -> Step {
        let mut all = String::new();
        // Orca's key for the landmark before: the header.
        for key in ["shift+m", "Down", "Down"] {
            all.push_str(&self.press(key).await?.all());
        }
        if !all.contains(self.words.interface.call_911) {
            return self.fail("911 is not reached with three keys", &[all]);
        }
        let headings = self.headings();
        self.go_to_any("h", &headings).await
    }

    /// Continue without an answer: the visitor hears what is wrong.
    pub(super) async fn leaves_open(&mut self) -> Step {
        self.finds_continue(1).await?;
        let heard = self.press("Return").await?;
        if heard.all().contains(self.words.interface.no_answer) {
            Ok(())
        } else {
            self.fail("the error is not heard", &heard.lines)
        }
    }

    /// Ticks the answers, and stands on Continue.
    pub(super) async fn answers(&mut self, route: Route, from_heading: bool) -> Step {
        let Some((question, name)) = self.asked() else { return Ok(()) };
        let order = self.order(question);
        // How many stops are behind; the heading comes before the first.
        let mut place = usize::from(!from_heading);
        for key in route.answers(name.key()) {
            let option = OptionName::with_key(key).ok_or("no such option")?;
            let wanted = order.iter().position(|one| *one == option.id()).ok_or("not offered")? + 1;
            let label = self.label(option);
            match (self.keys, question.kind) {
                (Keys::Arrows, _) => self.go_to("Down", label).await?,
                (Keys::Tab, Choice::Multiple) => {
                    if wanted > place {
                        self.jump("Tab", wanted - place, label).await?;
                    }
                }
                (Keys::Tab, Choice::Single) => {
                    if place == 0 {
                        self.jump("Tab", 1, self.label_of(order.first().copied())).await?;
                    }
                    if wanted > 1 {
                        self.go_to("Down", label).await?;
                    }
                }
            }
            place = wanted;
            let ticked = self.press("space").await?;
            let state = |line: &String| {
                line == "checked" || line == "selected" || line.ends_with(" selected radio button")
            };
            if !ticked.lines.iter().any(state) {
                return self.fail(&format!("it is not heard that {label:?} is ticked"), &ticked.lines);
            }
            self.session = self.session.after(Action::Tick(option.id(), true));
        }
        self.finds_continue(if question.kind == Choice::Single { order.len() } else { place }).await
    }

    async fn finds_continue(&mut self, place: usize) -> Step {
        let words = self.words.interface.go_on;
        let Some((question, _)) = self.asked() else { return self.go_to("Tab", words).await };
        let count = self.order(question).len();
        match (self.keys, question.kind) {
            (Keys::Arrows, _) => self.go_to("Down", words).await,
            (Keys::Tab, Choice::Multiple) => self.jump("Tab", count + 1 - place, words).await,
            // One stop for all of them.
            (Keys::Tab, Choice::Single) => self.jump("Tab", 1, words).await,
        }
    }

    /// From screen to screen to the end; `look` does more at each, with how many were before.
    pub(super) async fn follow(
        &mut self,
        route: Route,
        mut look: impl AsyncFnMut(&mut Self, usize) -> Step,
    ) -> Step {
        for number in 0..MOST_SCREENS {
            self.note(&self.place());
            look(self, number).await?;
            match self.session.screen {
                Screen::Asking(_) => {
                    // On the first screen nothing has led to the heading: the look ends on the first option.
                    self.answers(route, number > 0 || self.keys == Keys::Arrows).await?;
                    self.leads_on(Action::Continue).await?;
                }
                Screen::Review => {
                    self.go_to(
                        if self.keys == Keys::Tab { "Tab" } else { "Down" },
                        self.words.interface.see_result,
                    )
                    .await?;
                    self.leads_on(Action::Continue).await?;
                }
                Screen::Result | Screen::Emergency(_) => return Ok(()),
            }
        }
        self.fail("the guide asks and asks", &[])
    }

    pub(super) fn fail(&self, what: &str, heard: &[String]) -> Step {
        Err(format!("on `{}`: {what}. Heard: {heard:#?}\nUntil then:\n{}", self.place(), self.told))
    }

    pub(super) fn session(&self) -> Session {
        self.session
    }

    pub(super) fn speak(&mut self, words: &'static Language) {
        self.words = words;
        self.corpus = corpus(words);
    }

    pub(super) fn words(&self) -> &'static Language {
        self.words
    }

    pub(super) fn place(&self) -> String {
        match self.session.screen {
            Screen::Asking(asking) => {
                QuestionName::at(asking.question).map_or("?", QuestionName::key).to_owned()
            }
            Screen::Review => "review".to_owned(),
            Screen::Result => "result".to_owned(),
            Screen::Emergency(_) => "emergency".to_owned(),
        }
    }
}

/// Whether the machine is so busy that a late word says nothing about the guide: more than twice as many processes want to run
/// as the two browsers of these tests keep busy.
fn is_busy() -> bool {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().and_then(|load| load.parse::<f32>().ok()).is_some_and(|load| load > 6.0)
}
