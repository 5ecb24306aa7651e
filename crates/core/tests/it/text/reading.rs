//! How hard a text is to read, by the formulas that health writers use: Flesch-Kincaid for English,
//! Fernández Huerta for Spanish. What counts as too hard is said here; which texts are measured, is not.
//!
//! Syllables, English: the CMU Pronouncing Dictionary (crate `syllarust`). A word that is not in it must be in
//! [`EXEMPT`], so none is guessed. Of the 515 words of ours in it, npm `syllable` counts 502 as it does, crate
//! `readsight` 495, hyphenation patterns (crate `hypher`) 432.
//!
//! Syllables, Spanish: no crate counts them right. Hyphenation patterns (`hypher`, `readsight`, and Python's
//! `textstat`) never cut after a first or before a last vowel. They count 527 of our 610 words right and miss 7 % of
//! the syllables, which makes every text look easier than it is. Spelling alone decides the count, so
//! [`spanish_syllables`] follows it: as Python's `pylabeador` on all 610, as `silabeador` on 606 (en-vi-ar).

use care_finder_core::text::Language;

/// Words that have no plainer one: what a visitor must recognize on a package, on a sign or in a center's list.
/// Each counts as one word of two syllables.
pub(super) const EXEMPT: &[(&str, &str)] = &[
    ("naloxone", "stands on its box"),
    ("naloxona", "stands on its box"),
    ("narcan", "stands on its box"),
    ("methadone", "stands on its bottle"),
    ("metadona", "stands on its bottle"),
    ("buprenorphine", "stands on its box"),
    ("buprenorfina", "stands on its box"),
    ("suboxone", "stands on its box"),
    ("opioid", "no other word names them all"),
    ("opioids", "no other word names them all"),
    ("opioides", "no other word names them all"),
    ("fentanyl", "the drug's name"),
    ("fentanilo", "the drug's name"),
    ("oxycodone", "stands on its bottle"),
    ("oxicodona", "stands on its bottle"),
    ("klonopin", "stands on its bottle"),
    ("adderall", "stands on its bottle"),
    ("ghb", "the drug's name"),
    ("samhsa", "the helpline says it on the phone"),
    ("helpline", "not in the dictionary; two syllables"),
    ("phenibut", "stands on its box"),
    ("fenibut", "stands on its box"),
    ("kratom", "stands on its box"),
    ("tianeptine", "stands on its bottle"),
    ("tianeptina", "stands on its bottle"),
    ("fioricet", "stands on its bottle"),
    ("butalbital", "stands on its bottle"),
    ("gabapentin", "stands on its bottle"),
    ("gabapentina", "stands on its bottle"),
    ("ketamine", "the drug's name"),
    ("ketamina", "the drug's name"),
    ("disulfiram", "stands on its bottle"),
    ("antabuse", "stands on its bottle"),
    ("safespot", "the line says it on the phone"),
    ("childhelp", "the line says it on the phone"),
    ("anad", "the line says it on the phone"),
    ("quitnow", "what is sent to the number"),
    ("va", "how it calls itself"),
    ("aa", "how the groups are listed"),
    ("vapes", "what it says on the box"),
    ("whippets", "what they are called"),
    ("iop", "how programs are listed"),
    ("fmla", "how the law is asked for"),
    ("findtreatment.gov", "an address"),
];

/// How the texts of a language are measured.
pub(super) struct Measure {
    language: &'static str,
    formula: &'static str,
    score: fn(f64, f64) -> f64,
    limit: Limit,
    syllables: fn(&str) -> usize,
    /// Words in the longest sentence.
    pub(super) longest: usize,
}

/// Which scores read at US grade 6 or lower.
enum Limit {
    AtMost(f64),
    AtLeast(f64),
}

/// One for each language; `score` takes words a sentence and syllables a word.
const MEASURES: &[Measure] = &[
    Measure {
        language: "en",
        // Kincaid et al. 1975.
        formula: "Flesch-Kincaid US grade",
        score: |length, weight| 0.39 * length + 11.8 * weight - 15.59,
        limit: Limit::AtMost(6.0),
        syllables: english_syllables,
        longest: 20,
    },
    Measure {
        language: "es",
        // Fernández Huerta 1959, with 60 syllables a word and not 0.60 a hundred words (Law 2011). His own table: 70 to
        // 80 is grade 6, above it is easier. On the INFLESZ scale, validated with patients' leaflets (Barrio-Cantalejo et
        // al. 2008), our texts at 70 stand at about 66: "bastante fácil", primary school, which ends with grade 6.
        formula: "Fernández Huerta",
        score: |length, weight| 206.84 - 60.0 * weight - 1.02 * length,
        limit: Limit::AtLeast(70.0),
        syllables: spanish_syllables,
        // Spanish needs more small words to say the same.
        longest: 25,
    },
];

/// A language without a row cannot be measured.
pub(super) fn measure(language: &Language) -> &'static Measure {
    let found = MEASURES.iter().find(|measure| measure.language == language.code);
    found.unwrap_or_else(|| {
        panic!("how is {} measured? Its row in MEASURES, reading.rs, is missing", language.name)
    })
}

impl Measure {
    /// What the score is, for the report.
    pub(super) fn scale(&self) -> String {
        match self.limit {
            Limit::AtMost(grade) => format!("{}; at most {grade}", self.formula),
            Limit::AtLeast(ease) => format!("{}; {ease} or more is grade 6 or lower", self.formula),
        }
    }

    /// "live-in" is one word of two syllables; a number is one syllable, as in every such tool.
    fn syllables(&self, word: &str) -> usize {
        let parts =
            word.split(|c: char| !c.is_alphabetic() && c != '§' && c != '\'').filter(|part| !part.is_empty());
        let count = parts.map(|part| if part == "§" { 2 } else { (self.syllables)(part) });
        count.sum::<usize>().max(1)
    }
}

/// The measures of a unit.
#[derive(Debug, Default)]
pub(super) struct Measures {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Measures {
    /// Measures these texts together; each is at least one sentence.
    pub(super) fn of<'a>(measure: &Measure, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        for sentence in texts.into_iter().flat_map(sentences) {
            let words = words(&sentence);
            all.sentences += 1;
            all.words += words.len();
            all.syllables += words.iter().map(|word| measure.syllables(word)).sum::<usize>();
        }
        all
    }

    /// The score, and by how much it misses the limit (0 or less: it reads at US grade 6 or lower).
    #[expect(clippy::cast_precision_loss, reason = "a few hundred words")]
    pub(super) fn score(&self, measure: &Measure) -> (f64, f64) {
        let length = self.words as f64 / self.sentences as f64;
        let weight = self.syllables as f64 / self.words as f64;
        let score = (measure.score)(length, weight);
        match measure.limit {
            Limit::AtMost(grade) => (score, score - grade),
            Limit::AtLeast(ease) => (score, ease - score),
        }
    }
}

/// The sentences of a text, in lower case, with each exempt word as `§`. A label is a sentence.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut text = format!(" {} ", text.to_lowercase());
    for (word, _) in EXEMPT {
        for (at, _) in text.clone().rmatch_indices(word) {
            let end = at + word.len();
            let inside = |other: Option<char>| other.is_some_and(char::is_alphanumeric);
            if !inside(text[..at].chars().next_back()) && !inside(text[end..].chars().next()) {
                text.replace_range(at..end, "§");
            }
        }
    }
    // A dot inside a word or number (findtreatment.gov) ends nothing.
    let text = text.replace(['!', '?'], ".").replace(['”', '"', ')'], "");
    let ends = text.split(". ").map(|sentence| sentence.trim_matches(['.', ' ']).to_owned());
    ends.filter(|sentence| !words(sentence).is_empty()).collect()
}

/// The words of a sentence: what stands between spaces and can be said.
pub(super) fn words(sentence: &str) -> Vec<&str> {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == '§'))
        .collect()
}

/// A word as the dictionary has it; an `s` after a sound that takes no vowel before it ("droops") adds no syllable.
fn english_syllables(word: &str) -> usize {
    let without = || {
        let stem = word.strip_suffix('s')?;
        let adds = ["s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze"].iter().any(|end| stem.ends_with(end));
        if adds { None } else { syllarust::try_count_syllables(stem) }
    };
    let count = syllarust::try_count_syllables(word).or_else(without);
    count.unwrap_or_else(|| panic!("in no dictionary: {word:?}"))
}

/// One for each strong or accented vowel; weak ones (i, u, and y at the end) join their neighbor, or make one
/// together. The u of que, qui, gue, gui is not said, nor is h.
pub(super) fn spanish_syllables(word: &str) -> usize {
    let mut said = word.replace("qu", "q").replace("hua", "wa").replace("hue", "we").replace('h', "");
    for front in ["e", "i", "é", "í"] {
        said = said.replace(&format!("gu{front}"), &format!("g{front}"));
    }
    if let Some(start) = said.strip_suffix('y') {
        said = format!("{start}i");
    }
    let runs = said.split(|c| !"aeiouáéíóúü".contains(c)).filter(|run| !run.is_empty());
    runs.map(|run| run.chars().filter(|c| !"iuü".contains(*c)).count().max(1)).sum::<usize>().max(1)
}

/// Counts on which `pylabeador` and `silabeador` agree: one word for each rule of spelling.
pub(super) const SYLLABLES: &[(&str, usize)] = &[
    ("día", 2),
    ("guía", 2),
    ("atención", 3),
    ("ahora", 3),
    ("hay", 1),
    ("ayuda", 3),
    ("que", 1),
    ("seguir", 2),
    ("cuidado", 3),
    ("heroína", 4),
    ("vergüenza", 3),
    ("ciudad", 2),
    ("marihuana", 4),
    ("causa", 2),
    ("siguen", 2),
];
