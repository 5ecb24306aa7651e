//! Spanish for people in the United States. Usted; plain words, short sentences; person-first; no gender where
//! Spanish allows it. Says what the English says: no more danger and no less.

use super::joined::{self, lookup};
use super::{
    CardText, CourseText, EmergencyText, ForWhom, Interface, Language, LevelText, QuestionText, TitledText,
};
use crate::engine::{AddOn, Cause, Course, LevelOfCare};
use crate::names::{Detail, GroupName, OptionName, QuestionName, RuleName, Study, Tonight, Topic, Worry};

pub(super) const SPANISH: Language = Language {
    code: "es",
    direction: "ltr",
    name: "Español",
    interface: INTERFACE,
    rule: lookup!(rule: RuleName),
    question: lookup!(question: QuestionName => QuestionText),
    option: lookup!(option: OptionName => ForWhom),
    level: lookup!(level: LevelOfCare => LevelText),
    add_on: lookup!(add_on: AddOn => TitledText),
    group: lookup!(group: GroupName),
    today: lookup!(today: Cause => ForWhom),
    emergency: lookup!(emergency: Cause => EmergencyText),
    course,
    topic: lookup!(topic: Topic),
    detail: lookup!(detail: Detail => ForWhom),
    tonight: lookup!(tonight: Tonight => ForWhom),
    worry: lookup!(worry: Worry => TitledText),
    study: lookup!(study: Study),
};

pub(super) const CARD: CardText = CardText {
    failed: "La guía no funciona ahora. Puede llamar a un número de esta página.",
    retry: "Intentar de nuevo",
    danger: "¿Hay peligro ahora? Llame al 911.",
    talk: "Hable con alguien. Llame al 988 y presione 2, o envíe AYUDA al 988. Es gratis, de día y de noche.",
};

const INTERFACE: Interface = Interface {
    title: "Encuentre el nivel de atención adecuado",
    lead: "En 3 minutos y unas 12 preguntas cortas, verá qué ayuda pedir y por qué.",
    for_whom: "Para adultos, familia y amigos, sobre alcohol, drogas y salud mental.",
    private: "Sus respuestas se quedan en esta pantalla. No se guardan ni se envían. Si sale o va atrás en el navegador, se borran.",
    why_private: "¿Cómo lo sé?",
    why_private_answer: "El navegador tiene esta guía en una caja sin salida a internet. El sitio no ve adentro.",
    go_on: "Seguir",
    back: "Atrás",
    start_over: "Empezar de nuevo y borrar todo",
    leave: "Salir rápido",
    to_page: "Volver a la página",
    to_window: "Abrir en toda la ventana",
    change: "Cambiar",
    no_answer: "Elija una respuesta para seguir.",
    no_answer_not_sure: "Si no lo sabe, elija “No sé”.",
    number: "Pregunta",
    last: "Es la última.",
    about: "Más o menos",
    left: "más.",
    review: "Revise sus respuestas",
    review_lead: "Puede cambiar una respuesta antes de ver el consejo.",
    see_result: "Ver el consejo",
    dropped: "Con este cambio, ya no cuentan:",
    stay: ForWhom::both("El consejo es seguir en el nivel de atención de ahora."),
    why: "Por qué",
    your_answers: "Usted dijo:",
    why_lowest: "Nada de lo que dijo pide más atención. Aun así, hable con un consejero.",
    also: "Por qué importa",
    here: "Pregunte por este",
    now: ForWhom::both("Atención de ahora"),
    week: "Cómo es",
    evidence: "¿Ayuda? ¿Cómo lo sabemos?",
    evidence_lesson: "Más horas no son mejores para todos. Cuenta la atención adecuada, y seguir en ella.",
    compare: "Compare los niveles de atención",
    columns: ["Nivel", "Horas", "Noches", "Cuánto dura"],
    no_study: "No hallamos un estudio que compare estos niveles para respuestas así. El tratamiento ayuda a muchas personas.",
    tonight: "Qué hacer esta noche",
    take: "Guarde este consejo",
    take_lead: "La copia muestra las respuestas. Guárdela donde solo usted la vea.",
    print: "Imprimir",
    copy: "Copiar el texto",
    save: "Guardar un archivo",
    taken: "Listo.",
    saved: "Si no hay un archivo, copie el texto.",
    not_taken: "No funcionó. Pruebe otra forma.",
    worries: "Miedos y dudas",
    changes: "Qué cambiaría este consejo",
    with: "con",
    without: "sin",
    with_it: "Tenga en cuenta",
    not_diagnosis: "Esta guía no es un diagnóstico. Alguien capacitado habla con usted antes.",
    unreviewed: "Ningún clínico con licencia ha revisado aún esta guía. Versión de sus reglas:",
    this_center: "Este centro",
    says_reviewed: " dice: guía revisada por ",
    for_version: ", versión",
    call_today: "Llame hoy.",
    call_week: "Llame esta semana. Si empeora, llame hoy.",
    no_place: "¿No hay lugar? Vaya a una sala de emergencias.",
    without_them: "Puede llamar por su cuenta.",
    own_team: ForWhom::both("Llame primero al equipo que ya atiende."),
    say: "Diga esto",
    copy_say: "Copiar estas palabras",
    say_need: ForWhom { me: "Necesito ayuda con", someone: "Llamo por alguien que necesita ayuda con" },
    and: "y",
    say_unsure: ForWhom {
        me: "No sé qué ayuda necesito.",
        someone: "Llamo por alguien que tal vez necesita ayuda. No sé cuál.",
    },
    say_in_care: ForWhom {
        me: "Quiero hablar de la atención que recibo ahora.",
        someone: "Llamo por la atención que alguien recibe ahora.",
    },
    ask_today: ForWhom { me: "¿Quién me puede atender hoy?", someone: "¿Quién le puede atender hoy?" },
    missed_doses: "Llame a la clínica antes de la próxima dosis de metadona o buprenorfina.",
    ask_teens: "¿Tienen un programa para adolescentes?",
    if_not: "Si no, ¿quién puede ayudar?",
    say_where: "La dirección es:",
    contact: "Hable con alguien",
    call: |center| match center {
        "" => "Llamar ahora".to_owned(),
        _ => format!("Llamar a {center}"),
    },
    text: |center| match center {
        "" => "Enviar un mensaje".to_owned(),
        _ => format!("Enviar un mensaje a {center}"),
    },
    contact_page: "Escríbanos",
    insurance_page: "Revise su seguro",
    hours: "Horario:",
    answers_in: "Idiomas:",
    not_offered: "Este centro no tiene este nivel. El consejo sigue igual. Pregunte dónde lo hay.",
    finders: "Ayuda gratis que no depende de un centro",
    find_treatment: "Busque tratamiento cerca de usted",
    samhsa: "Línea de ayuda de SAMHSA. Es gratis, de día y de noche, en español.",
    new_tab: "se abre en otra pestaña",
    crisis: "¿Hay peligro ahora?",
    call_911: "Llame al 911",
    call_988: "Llame al 988 y presione 2",
    text_988: "Envíe AYUDA al 988",
    crisis_again: ForWhom {
        me: "¿Pensamientos de morir o de hacer daño? Llame al 988 y presione 2, o envíe AYUDA al 988. Es gratis, de día y de noche.",
        someone: "Si su ser querido piensa en morir o en hacer daño, llame al 988 y presione 2.",
    },
    danger_again: "Si ve una señal de peligro, o si empeora, llame al 911.",
    emergency: "Pida ayuda ahora",
    emergency_lead: "Puede haber un peligro para la vida. No espere a más preguntas.",
    first_aid_title: "Mientras llega la ayuda",
    poison: "Veneno (Poison Help): 1-800-222-1222",
    mistake: "Fue por error. Volver.",
    safe_now: ForWhom::both("Ya no hay peligro. Ver el próximo paso."),
    in_care: ForWhom::both("Ya hay ayuda con esto. Seguir."),
    guide: "Guía",
    flags: "¿Peligro o ideas de daño?",
    emergency_again: "¿Hay peligro ahora? Llame al 911. ¿Pensamientos de suicidio? Llame al 988 y presione 2.",
    must_see: "Una sala de emergencias tiene que atender a todos, con o sin dinero, seguro o papeles.",
    today: ForWhom::both("Pida atención hoy"),
    after_today: "Después, pregunte por este nivel de atención.",
    mutual: "Grupos gratis: AA, NA, SMART Recovery. Para la familia: Al-Anon.",
    adolescent: ForWhom::both("Pregunte por un programa para adolescentes."),
    adolescent_what: "Ahí dicen cuánta ayuda hace falta. Un médico o la escuela sabe dónde hay uno.",
};

/// Rules that say the same to a visitor share their words: what they said is shown beside it.
const fn rule(reason: RuleName) -> &'static str {
    match reason {
        RuleName::SafetyOverdose => "Pueden ser señales de una sobredosis. Cada minuto cuenta.",
        RuleName::SafetyPoison => "Un veneno puede hacer daño antes de que se note.",
        RuleName::SafetySeizure => "Una convulsión puede volver. Hay que ir al hospital, aunque ya pasó.",
        RuleName::SafetyWithdrawal => {
            "Ver cosas o fiebre al dejar de consumir es un peligro para la vida. Hay que ir al hospital ahora."
        }
        RuleName::SafetyMedical
        | RuleName::SafetyPregnancy
        | RuleName::SafetyMind
        | RuleName::SafetyAfterBirth
        | RuleName::SafetyPsychosisWithThoughts => "Es una señal de peligro. Hace falta ayuda ahora mismo.",
        RuleName::SafetyPlanOrAttempt => "Con un plan o un intento hace falta ayuda ahora.",
        RuleName::SafetyMinorMind | RuleName::SafetyMinorWeight | RuleName::SafetyMinorWithdrawal => {
            "Un niño o adolescente debe ir a un hospital hoy."
        }
        RuleName::SafetyCrisisLine => "El 988 ayuda con estos pensamientos, de día y de noche. Presione 2.",
        RuleName::SafetyNotRuledOut => {
            "Puede haber una señal de peligro. Un médico o enfermero debe revisar esto pronto."
        }
        RuleName::WithdrawalEasing
        | RuleName::WithdrawalSedativesStopped
        | RuleName::WithdrawalGhb
        | RuleName::BiomedicalIllnessAndUse
        | RuleName::BiomedicalSeenToday
        | RuleName::BiomedicalLowWeight
        | RuleName::BiomedicalPurging => "Un médico debe revisar esto hoy.",
        RuleName::WithdrawalComplicatedBefore
        | RuleName::WithdrawalStrong
        | RuleName::WithdrawalLargeAmount
        | RuleName::WithdrawalIllness
        | RuleName::WithdrawalAlcoholAndSedatives
        | RuleName::WithdrawalTwoDepressants
        | RuleName::WithdrawalNeverStopped
        | RuleName::WithdrawalSedativesStoppedBadly
        | RuleName::WithdrawalGhbDayAndNight
        | RuleName::WithdrawalAge
        | RuleName::WithdrawalManyDetoxes => {
            "Dejar de consumir puede ser un peligro para la vida. Hacen falta médicos y enfermeros cerca."
        }
        RuleName::WithdrawalPregnancy => {
            "En el embarazo, dejar de consumir necesita atención médica, también por el bebé."
        }
        RuleName::WithdrawalOpioidsWithRisk | RuleName::WithdrawalOpioidsAgain => {
            "Empiece la medicina con médicos y enfermeros cerca, y siga con ella."
        }
        RuleName::WithdrawalAlone => "De noche no hay nadie que pueda pedir ayuda si algo sale mal.",
        RuleName::WithdrawalSupervised => {
            "Dejar de consumir puede dar malestar. Una clínica atiende cada día, y se duerme en casa."
        }
        RuleName::WithdrawalDoNotStop => {
            "Dejar de golpe el alcohol o algunas drogas o pastillas puede hacer daño."
        }
        RuleName::WithdrawalCheck | RuleName::BiomedicalIllness => {
            "Un médico debe saber esto y todo lo que se toma."
        }
        RuleName::WithdrawalNaloxone => "Muchas drogas tienen fentanilo. La naloxona salva vidas.",
        RuleName::WithdrawalOpioidMedication => {
            "Con opioides, la medicina funciona mejor que dejarlos sin ella."
        }
        RuleName::WithdrawalOpioidToday => {
            "La medicina quita el malestar. Se puede empezar hoy, muchas veces desde casa."
        }
        RuleName::WithdrawalInhalants => "Cada vez puede parar el corazón, también la primera.",
        RuleName::WithdrawalTobacco
        | RuleName::WithdrawalAlcoholMedication
        | RuleName::BiomedicalEating
        | RuleName::BiomedicalBirth
        | RuleName::BiomedicalGambling
        | RuleName::EnvironmentHousing => "Hay ayuda hecha para esto.",
        RuleName::BiomedicalLowWeightInCare => "Con un peso tan bajo, alguien debe estar en cada comida.",
        RuleName::BiomedicalLowWeightDespiteCare | RuleName::MentalHealthPsychosisUnsafe => {
            "Un hospital es más seguro ahora."
        }
        RuleName::BiomedicalPregnant => "En el embarazo se recibe lugar primero.",
        RuleName::BiomedicalPregnantAndUse | RuleName::BiomedicalBirthAndThoughts => {
            "Dígaselo hoy a un médico o partera. Hay ayuda hecha para esto."
        }
        RuleName::BiomedicalKeepMedication => "Protege de una sobredosis.",
        RuleName::MentalHealthThoughts => "Con estos pensamientos, hable hoy con alguien.",
        RuleName::MentalHealthThoughtsWithoutSupport
        | RuleName::MentalHealthThoughtsAndHard
        | RuleName::MentalHealthWishAndUse
        | RuleName::MentalHealthThoughtsOften => "Estos pensamientos necesitan más de una cita por semana.",
        RuleName::MentalHealthNoSafeNight | RuleName::MentalHealthAloneAndDrinking => {
            "Con estos pensamientos, de noche hace falta gente cerca, como en un centro de crisis o un hospital."
        }
        RuleName::MentalHealthAttemptInCare
        | RuleName::MentalHealthAttemptJustHome
        | RuleName::MentalHealthLeftHospital => {
            "En los primeros meses hace falta más atención, y una cita en unos días."
        }
        RuleName::MentalHealthSelfHarm => "Se puede aprender a pasar estos momentos.",
        RuleName::MentalHealthOthers => "Se puede hablar de esto, y la ayuda puede cuidar a todos.",
        RuleName::MentalHealthMinorToday => "Un niño o adolescente debe recibir atención hoy.",
        RuleName::MentalHealthWithheld
        | RuleName::MentalHealthPrefersNot
        | RuleName::MentalHealthNothingRuledOut => {
            "Falta saber más. Alguien capacitado debe preguntar otra vez, en persona."
        }
        RuleName::MentalHealthPsychosis => "Un médico de salud mental debe ver esto hoy.",
        RuleName::MentalHealthUnable => {
            "Si ya no puede con las cosas diarias, hace falta ayuda la mayoría de los días."
        }
        RuleName::MentalHealthHard => {
            "Con otros problemas y la mayoría de los días difíciles, muchas veces hace falta más de una cita por semana."
        }
        RuleName::MentalHealthHardDespiteTreatment
        | RuleName::TreatmentNotEnough
        | RuleName::TreatmentNoBetter
        | RuleName::TreatmentNoBetterInIop => "La atención hasta ahora no bastó. Este es el próximo paso.",
        RuleName::MentalHealthHardAndUse
        | RuleName::UseRiskComplexNeeds
        | RuleName::UseRiskSevere
        | RuleName::TreatmentReturnedOften => {
            "El consumo es muy difícil de controlar, o hay otros problemas. Lo mejor es ayuda la mayoría de los días."
        }
        RuleName::MentalHealthCoOccurring => "La salud mental y el consumo mejoran en un solo programa.",
        RuleName::UseRiskSigns
        | RuleName::UseRiskModerate
        | RuleName::UseRiskDaily
        | RuleName::TreatmentReturned => {
            "El consumo es difícil de controlar ahora. Hace falta más de una cita por semana."
        }
        RuleName::UseRiskEightADay => {
            "Con 8 tragos o más al día, hay que revisar el cuerpo cada día al dejar de beber."
        }
        RuleName::UseRiskSickWithout | RuleName::UseRiskSickWithoutKratom => {
            "Con tanto malestar hace falta medicina hoy, y más atención al principio."
        }
        RuleName::UseRiskOverdose | RuleName::UseRiskOpioidsAndSedatives => {
            "El peligro de una sobredosis es alto. La medicina y más atención protegen."
        }
        RuleName::UseRiskWithheld | RuleName::UseRiskOpioidsWithheld => {
            "No está claro qué tan difícil es dejarlo. Es el paso más seguro."
        }
        RuleName::UseRiskSevereAfterDetox
        | RuleName::UseRiskAfterDetox
        | RuleName::UseRiskAfterTreatment
        | RuleName::TreatmentLeavingHospital
        | RuleName::TreatmentLeaving => "Tras desintoxicación, un hospital o un programa, es el paso usual.",
        RuleName::UseRiskSevereFailed
        | RuleName::UseRiskSevereNoPlace
        | RuleName::EnvironmentSevereReturned
        | RuleName::EnvironmentFailedWithoutSupport
        | RuleName::EnvironmentNoPlace
        | RuleName::EnvironmentReturnedNoPlace
        | RuleName::EnvironmentComplexReturned => {
            "La atención desde casa no bastó, o no hay un hogar que ayude."
        }
        RuleName::EnvironmentRecoveryResidence => {
            "El hogar lo hace más difícil. Puede ayudar una casa sin alcohol ni drogas."
        }
        RuleName::EnvironmentUnsafe => "Nadie debe tener miedo en casa.",
        RuleName::TreatmentGoalsUnmet => "Hay metas por cumplir. Es pronto para menos atención.",
        RuleName::TreatmentReview => {
            "Lo que dijo es una razón para cambiar algo en equipo, no para rendirse."
        }
        RuleName::TreatmentWorse | RuleName::TreatmentUsedOften => "Es una señal para buscar más ayuda.",
    }
}

const fn question(name: QuestionName) -> QuestionText {
    let (title, hint, short) = match name {
        QuestionName::Who => (ForWhom::both("¿Para quién es esto?"), ForWhom::both(""), "Para quién"),
        QuestionName::RedFlags => (
            ForWhom {
                me: "¿Le pasa algo de esto ahora mismo a usted o a alguien con usted?",
                someone: "¿Le pasa algo de esto ahora mismo a su ser querido?",
            },
            ForWhom::both("Elija todo lo que sea cierto. Si ve algo de esto, puede llamar al 911 ahora."),
            "Señales de peligro",
        ),
        QuestionName::Harm => (
            ForWhom {
                me: "En el último mes, ¿ha sido cierto algo de esto para usted?",
                someone: "En el último mes, ¿ha sido cierto algo de esto para su ser querido?",
            },
            ForWhom::both("Está bien decirlo. Preguntar no hace daño. Elija todo lo que sea cierto."),
            "Pensamientos de daño",
        ),
        QuestionName::Age => (
            ForWhom { me: "¿Cuántos años tiene?", someone: "¿Cuántos años tiene su ser querido?" },
            ForWhom::both("Hay programas hechos para menores de 18 años."),
            "Edad",
        ),
        QuestionName::Used => (
            ForWhom {
                me: "¿Qué ha consumido en los últimos tres meses?",
                someone: "¿Qué ha consumido en los últimos tres meses su ser querido?",
            },
            ForWhom::both(
                "Elija todo lo que sea cierto. Cuente las pastillas recetadas, pero no la metadona ni la buprenorfina recetadas.",
            ),
            "Consumo de tres meses",
        ),
        QuestionName::Last => (
            ForWhom {
                me: "¿Cuándo fue la última vez que bebió o consumió?",
                someone: "¿Cuándo fue la última vez que bebió o consumió su ser querido?",
            },
            ForWhom::both(
                "Cuente el cannabis, o las pastillas que se toman tal como dijo un médico, solo si no hay nada más.",
            ),
            "Última vez",
        ),
        QuestionName::Daily => (
            ForWhom {
                me: "¿Qué consume todos los días, o casi todos?",
                someone: "¿Qué consume todos los días, o casi todos, su ser querido?",
            },
            ForWhom::both(
                "Elija todo lo que sea cierto. Cuente las pastillas recetadas. Si se dejó esta semana, piense en los días de antes.",
            ),
            "Todos los días",
        ),
        QuestionName::Unprescribed => (
            ForWhom {
                me: "¿Qué toma, pero no tal como dijo un médico?",
                someone: "¿Qué toma su ser querido, pero no tal como dijo un médico?",
            },
            ForWhom::both("Más de lo que dijo, sin receta, o de otra persona o de la calle."),
            "No como dijo un médico",
        ),
        QuestionName::Amount => (
            ForWhom {
                me: "¿Cuántos tragos son el día que bebe?",
                someone: "¿Cuántos tragos son el día que bebe su ser querido?",
            },
            ForWhom::both(
                "Un trago es 12 onzas de cerveza, 5 de vino o 1.5 de licor. Una botella de licor (750 ml) son 17 tragos.",
            ),
            "Tragos por día",
        ),
        QuestionName::Withdrawal => (
            ForWhom {
                me: "¿Qué pasa cuando deja de consumir, consume menos o se le acaba?",
                someone: "¿Qué pasa cuando deja de consumir, consume menos o se le acaba a su ser querido?",
            },
            ForWhom::both("Piense en ahora y en antes. Elija todo lo que sea cierto."),
            "Al dejar de consumir",
        ),
        QuestionName::Control => (
            ForWhom {
                me: "En el último mes, ¿qué es cierto de su consumo?",
                someone: "En el último mes, ¿qué es cierto del consumo de su ser querido?",
            },
            ForWhom::both(
                "Elija todo lo que sea cierto. No cuente la medicina que se toma tal como dijo un médico, ni el tabaco.",
            ),
            "Control del consumo",
        ),
        QuestionName::Health => (
            ForWhom {
                me: "¿Es cierto algo de esto para usted?",
                someone: "¿Es cierto algo de esto para su ser querido?",
            },
            ForWhom::both("Elija todo lo que sea cierto."),
            "Salud",
        ),
        QuestionName::Mental => (
            ForWhom {
                me: "En el último mes, ¿cómo ha estado de ánimo y de mente?",
                someone: "En el último mes, ¿cómo ha estado de ánimo y de mente su ser querido?",
            },
            ForWhom::both("Elija todo lo que sea cierto. Si una medicina ayuda, elija cómo va con ella."),
            "Salud mental",
        ),
        QuestionName::Present => (
            ForWhom {
                me: "¿Qué atención recibe ahora?",
                someone: "¿Qué atención recibe ahora su ser querido?",
            },
            ForWhom::both("Si hay más de una, elija la de más horas."),
            "Atención de ahora",
        ),
        QuestionName::Lately => (
            ForWhom::both("¿Cómo van las cosas ahí?"),
            ForWhom::both("Elija todo lo que sea cierto. Muchas personas consumen durante la atención."),
            "Cómo va",
        ),
        QuestionName::Home => (
            ForWhom {
                me: "¿Cómo es el lugar donde vive?",
                someone: "¿Cómo es el lugar donde vive su ser querido?",
            },
            ForWhom::both("Elija todo lo que sea cierto."),
            "Hogar",
        ),
        QuestionName::History => (
            ForWhom {
                me: "¿Ha tenido antes tratamiento o un consejero?",
                someone: "¿Ha tenido antes tratamiento o un consejero su ser querido?",
            },
            ForWhom::both("Por consumo o por salud mental. Elija todo lo que sea cierto."),
            "Tratamiento hasta ahora",
        ),
    };
    QuestionText { title, hint, short }
}

const NOT_SURE: ForWhom = ForWhom::both("No sé");
const PREFER_NOT: ForWhom = ForWhom::both("Prefiero no decirlo");

const fn option(name: OptionName) -> ForWhom {
    match name {
        OptionName::WhoMe => ForWhom::both("Ayuda para mí"),
        OptionName::WhoSomeone => ForWhom::both("Ayuda para alguien que me importa"),
        OptionName::WhoMeInCare => ForWhom::both("Estoy en tratamiento. ¿Es suficiente?"),
        OptionName::WhoSomeoneInCare => {
            ForWhom::both("Alguien que me importa está en tratamiento. ¿Es suficiente?")
        }
        OptionName::RedFlagsNotWaking => {
            ForWhom::both("No despierta, respira lento o no respira, o tiene los labios azules o grises")
        }
        OptionName::RedFlagsPassedOut => {
            ForWhom::both("Se desmayó por una droga, o le dieron naloxona, en los últimos dos días")
        }
        OptionName::RedFlagsPoison => ForWhom::both(
            "Más pastillas de las que dice la etiqueta, una que no conoce o un veneno, en los últimos dos días",
        ),
        OptionName::RedFlagsSeizure => ForWhom::both("Una convulsión (ataque) en los últimos dos días"),
        OptionName::RedFlagsWithdrawal => ForWhom::both(
            "Al dejar de consumir o consumir menos: fiebre, o ver, oír o sentir cosas que no están ahí",
        ),
        OptionName::RedFlagsConfused => {
            ForWhom::both("Mucha confusión, o no poder hablar claro o caminar derecho sin haber consumido")
        }
        OptionName::RedFlagsStroke => {
            ForWhom::both("De repente: un lado débil, la cara caída o el peor dolor de cabeza de su vida")
        }
        OptionName::RedFlagsHead => ForWhom::both(
            "Un golpe en la cabeza en estos días, tras beber o usar drogas, o con anticoagulantes, mucho sueño, vómito o confusión",
        ),
        OptionName::RedFlagsChest => {
            ForWhom::both("Dolor en el pecho o problemas para respirar que no paran")
        }
        OptionName::RedFlagsFainted => {
            ForWhom::both("Se desmayó, o el corazón salta o va muy rápido por mucho tiempo")
        }
        OptionName::RedFlagsHot => {
            ForWhom::both("Mucho calor, rigidez o sacudidas tras drogas o una medicina nueva")
        }
        OptionName::RedFlagsVomiting => {
            ForWhom::both("Vómito que no para, o un día sin retener comida ni agua")
        }
        OptionName::RedFlagsBlood => ForWhom::both(
            "Vómito con sangre, popó negro o con sangre, o mal del hígado con la barriga hinchada o confusión",
        ),
        OptionName::RedFlagsFever => {
            ForWhom::both("Fiebre o escalofríos si se inyecta drogas o tiene una herida fea")
        }
        OptionName::RedFlagsBleeding => {
            ForWhom::both("Una cortada o quemadura profunda, o sangrado que no para")
        }
        OptionName::RedFlagsPregnancy => ForWhom::both(
            "Embarazo, o parto en el último año. Con sangrado, salida de líquido, fiebre, mucho dolor de cabeza, problemas para ver o un bebé que no se mueve",
        ),
        OptionName::RedFlagsAfterBirth => {
            ForWhom::both("Parto en el último año. Ahora hay mucha confusión, o ve o cree cosas extrañas")
        }
        OptionName::RedFlagsVoices => ForWhom::both("Voces que piden hacerse daño o hacerle daño a alguien"),
        OptionName::RedFlagsPsychosis => ForWhom::both(
            "Sin contacto con la realidad, y con mucho miedo, días sin dormir o actuando por eso",
        ),
        OptionName::RedFlagsViolence => {
            ForWhom::both("Sin control, con violencia o a punto de hacerle daño a alguien")
        }
        OptionName::RedFlagsCannotCare => {
            ForWhom::both("No puede comer, beber, moverse o estar a salvo por la salud mental o el consumo")
        }
        OptionName::RedFlagsChild => ForWhom::both("Un niño o un bebé en peligro ahora"),
        OptionName::RedFlagsNone => ForWhom::both("Nada de esto"),
        OptionName::HarmWish => ForWhom::both("Ganas de no vivir o de no despertar"),
        OptionName::HarmThoughts => {
            ForWhom::both("Pensamientos de suicidio de vez en cuando, pero sin un plan")
        }
        OptionName::HarmThoughtsOften => {
            ForWhom::both("Pensamientos de suicidio casi todos los días, pero sin un plan")
        }
        OptionName::HarmPlan => ForWhom::both("Pensamientos de suicidio con un plan, o que se podrían hacer"),
        OptionName::HarmAttempt => ForWhom::both("Un intento de suicidio en los últimos tres meses"),
        OptionName::HarmAttemptInCare => ForWhom::both(
            "Un intento de suicidio en los últimos tres meses, pero con atención desde entonces, y ahora sin estos pensamientos",
        ),
        OptionName::HarmSelfHarm => ForWhom::both("Se hizo daño a propósito, sin querer morir"),
        OptionName::HarmImages => {
            ForWhom::both("Pensamientos o imágenes de daño que no se desean, asustan y nunca se harían")
        }
        OptionName::HarmOthers => ForWhom::both("Pensamientos de hacerle daño a alguien, pero sin un plan"),
        OptionName::HarmOthersPlan => ForWhom::both(
            "Un plan de hacerle daño a alguien, o le hizo mucho daño a alguien en el último mes",
        ),
        OptionName::HarmNone => ForWhom::both("No"),
        OptionName::AgeUnder13 => ForWhom::both("12 años o menos"),
        OptionName::Age13To17 => ForWhom::both("De 13 a 17 años"),
        OptionName::Age18To64 => ForWhom::both("De 18 a 64 años"),
        OptionName::Age65Plus => ForWhom::both("65 años o más"),
        OptionName::UsedAlcohol => ForWhom::both("Alcohol"),
        OptionName::UsedCannabis => ForWhom::both("Cannabis (marihuana, mota)"),
        OptionName::UsedNicotine => ForWhom::both("Tabaco o vapeo con nicotina"),
        OptionName::UsedSedatives => ForWhom::both(
            "Pastillas para los nervios o para dormir (como Xanax, Klonopin, Ambien) o gabapentina",
        ),
        OptionName::UsedOpioids => {
            ForWhom::both("Opioides (heroína, fentanilo, pastillas para el dolor como oxicodona)")
        }
        OptionName::UsedStimulants => {
            ForWhom::both("Estimulantes (cocaína, crack, cristal o meth, pastillas como Adderall)")
        }
        OptionName::UsedGhb => {
            ForWhom::both("GHB, fenibut o pastillas para el dolor de cabeza con butalbital (como Fioricet)")
        }
        OptionName::UsedKratom => ForWhom::both("Kratom, 7-OH o tianeptina (pastillas de gasolinera)"),
        OptionName::UsedInhalants => ForWhom::both("Cosas para inhalar (gas, pegamento, aerosoles)"),
        OptionName::UsedOther => ForWhom::both("Otra droga (como ketamina, éxtasis, hongos)"),
        OptionName::UsedUnknown => ForWhom::both("Algo, pero no se sabe qué es"),
        OptionName::UsedPastOpioids => {
            ForWhom::both("Ningún opioide en los últimos tres meses, pero antes fue un problema")
        }
        OptionName::UsedPast => ForWhom::both(
            "Nada de alcohol ni otras drogas en los últimos tres meses, pero antes fue un problema",
        ),
        OptionName::UsedNone => ForWhom::both("Nada de esto"),
        OptionName::LastToday => ForWhom::both("Hoy o ayer"),
        OptionName::LastDays => ForWhom::both("Hace 2 o 3 días"),
        OptionName::LastWeek => ForWhom::both("Hace 4 a 7 días"),
        OptionName::LastMonth => ForWhom::both("Hace 1 a 4 semanas"),
        OptionName::LastLonger => ForWhom::both("Hace más de 4 semanas"),
        OptionName::LastDetoxed => ForWhom::both("Terminó la desintoxicación (detox), y nada desde entonces"),
        OptionName::DailyAlcohol => ForWhom::both("Alcohol"),
        OptionName::DailyCannabis => ForWhom::both("Cannabis"),
        OptionName::DailySedatives => {
            ForWhom::both("Pastillas para los nervios o para dormir, o gabapentina")
        }
        OptionName::DailySedativesStopped => ForWhom::both(
            "Pastillas para los nervios o para dormir cada día, pero dejadas de golpe o acabadas en las últimas 4 semanas",
        ),
        OptionName::DailyOpioids => ForWhom::both("Opioides"),
        OptionName::DailyStimulants => ForWhom::both("Estimulantes"),
        OptionName::DailyGhb => ForWhom::both("GHB, fenibut o pastillas con butalbital"),
        OptionName::DailyKratom => ForWhom::both("Kratom, 7-OH o tianeptina"),
        OptionName::DailyInhalants => ForWhom::both("Cosas para inhalar"),
        OptionName::DailyOther => ForWhom::both("La otra droga"),
        OptionName::DailyUnknown => ForWhom::both("La que no se sabe qué es"),
        OptionName::DailyNone => ForWhom::both("Nada de esto todos los días"),
        OptionName::UnprescribedSedatives => {
            ForWhom::both("Pastillas para los nervios o para dormir, o gabapentina")
        }
        OptionName::UnprescribedOpioids => ForWhom::both("Opioides"),
        OptionName::UnprescribedStimulants => ForWhom::both("Estimulantes"),
        OptionName::UnprescribedNone => ForWhom::both("Nada: todo tal como dijo un médico"),
        OptionName::Amount1To2 => ForWhom::both("1 o 2"),
        OptionName::Amount3To4 => ForWhom::both("3 o 4"),
        OptionName::Amount5To7 => ForWhom::both("De 5 a 7"),
        OptionName::Amount8To16 => ForWhom::both("De 8 a 16"),
        OptionName::Amount17Plus => ForWhom::both("17 o más"),
        OptionName::WithdrawalMild => ForWhom::both("Leve: dormir mal, sudar, nervios, malestar de estómago"),
        OptionName::WithdrawalStrong => ForWhom::both(
            "Fuerte: temblor de manos, vómito, el corazón muy rápido, o tanto malestar que no puede con el día",
        ),
        OptionName::WithdrawalSevere => {
            ForWhom::both("Alguna vez: una convulsión, ver u oír cosas que no están ahí, o mucha confusión")
        }
        OptionName::WithdrawalNeverStopped => ForWhom::both("Nunca un día sin consumir"),
        OptionName::WithdrawalRoundClock => {
            ForWhom::both("Cada pocas horas, de día y de noche, o se despierta para consumir")
        }
        OptionName::WithdrawalNone => ForWhom::both("Casi nada"),
        OptionName::ControlMore => ForWhom::both("Más, o más tiempo, de lo que se quería"),
        OptionName::ControlCannotCut => ForWhom::both("No se pudo consumir menos o dejarlo"),
        OptionName::ControlFirst => {
            ForWhom::both("Está antes que el trabajo, la escuela, la familia o la salud")
        }
        OptionName::ControlDespiteHarm => ForWhom::both("Sigue aunque hace daño"),
        OptionName::ControlNeed => {
            ForWhom::both("Hace falta para sentirse normal, o hace falta más que antes")
        }
        OptionName::ControlCravings => ForWhom::both("Muchas ganas de consumir casi todos los días"),
        OptionName::ControlOverdose => ForWhom::both("Una sobredosis en el último año"),
        OptionName::ControlNone => ForWhom::both("Nada de esto"),
        OptionName::HealthPregnant => ForWhom::both("Embarazo, o puede ser"),
        OptionName::HealthBirth => ForWhom::both("Parto en el último año"),
        OptionName::HealthIllness => {
            ForWhom::both("Una enfermedad grave sin control (corazón, hígado, pulmones, lesión cerebral)")
        }
        OptionName::HealthSeizures => ForWhom::both("Epilepsia o convulsiones, con o sin control"),
        OptionName::HealthYellow => ForWhom::both("Ojos o piel amarillos"),
        OptionName::HealthWound => ForWhom::both("Una llaga o herida que no sana"),
        OptionName::HealthInjects => ForWhom::both("Se inyecta drogas"),
        OptionName::HealthLowWeight => ForWhom::both("Peso muy bajo, o no come casi nada"),
        OptionName::HealthPurging => {
            ForWhom::both("Vomita a propósito o toma laxantes, muchas veces por semana")
        }
        OptionName::HealthEating => ForWhom::both("Otro problema con la comida, como atracones"),
        OptionName::HealthGambling => ForWhom::both("Apuestas sin control"),
        OptionName::HealthMedication => ForWhom::both("Toma metadona o buprenorfina (Suboxone) recetada"),
        OptionName::HealthMissedDoses => ForWhom::both("La toma, pero se acabó o faltaron 3 días o más"),
        OptionName::HealthStoppedMedicine => ForWhom::both("La dejó en los últimos tres meses"),
        OptionName::HealthAntabuse => ForWhom::both("Toma Antabuse (disulfiram) y bebió"),
        OptionName::HealthNone => ForWhom::both("Nada de esto"),
        OptionName::MentalCoping => {
            ForWhom::both("A veces hay tristeza, preocupación o pánico, pero la vida diaria sigue")
        }
        OptionName::MentalHard => ForWhom::both(
            "La mayoría de los días son difíciles: sufre el trabajo, la escuela, el sueño o la familia",
        ),
        OptionName::MentalUnable => ForWhom::both(
            "Ya no puede con las cosas diarias, como el trabajo, la escuela, levantarse o bañarse",
        ),
        OptionName::MentalVoicesStable => {
            ForWhom::both("Voces o creencias extrañas desde hace años, que un médico conoce y no empeoran")
        }
        OptionName::MentalPsychosis => ForWhom::both(
            "Nuevo o peor, aunque sea solo al consumir: ver u oír cosas, o certeza de que otros quieren hacerle daño",
        ),
        OptionName::MentalMania => {
            ForWhom::both("Días con muy poco sueño, demasiada energía y grandes riesgos")
        }
        OptionName::MentalWell => ForWhom::both("Por lo general, bien"),
        OptionName::PresentOutpatient => {
            ForWhom::both("Tratamiento ambulatorio (OP): una o dos citas por semana")
        }
        OptionName::PresentIntensiveOutpatient => {
            ForWhom::both("Tratamiento ambulatorio intensivo (IOP): unas 3 horas, de 3 a 5 días por semana")
        }
        OptionName::PresentPartialHospitalization => {
            ForWhom::both("Tratamiento de día (PHP): la mayor parte del día, y se duerme en casa")
        }
        OptionName::PresentResidential => ForWhom::both("Programa residencial (se vive ahí)"),
        OptionName::PresentDetox => ForWhom::both("Desintoxicación (detox) con médicos y enfermeros"),
        OptionName::PresentHospital => ForWhom::both("Un hospital"),
        OptionName::LatelyBetter => ForWhom::both("Va mejor, y falta más"),
        OptionName::LatelySame => ForWhom::both("Sigue igual desde hace 4 semanas o más"),
        OptionName::LatelyWorse => ForWhom::both("Va peor"),
        OptionName::LatelyUsed => ForWhom::both("Consumió una vez desde que empezó esta atención"),
        OptionName::LatelyUsedOften => {
            ForWhom::both("Consumió más de una vez desde que empezó esta atención, o con peligro")
        }
        OptionName::LatelyMissed => ForWhom::both("Faltó a muchas citas, o le cuesta participar"),
        OptionName::LatelyGoalsMet => ForWhom::both("Metas cumplidas, y todo estable"),
        OptionName::HomeStrained => ForWhom::both("Hay personas que consumen, muchas peleas o poco apoyo"),
        OptionName::HomeUnstable => ForWhom::both("Sin un lugar estable para vivir, o a punto de perderlo"),
        OptionName::HomeUnsafe => {
            ForWhom::both("No es seguro: alguien golpea, amenaza, controla o quita dinero")
        }
        OptionName::HomeAlone => ForWhom::both("De noche no hay nadie que pueda pedir ayuda"),
        OptionName::HomeSupportive => ForWhom::both("Estable y seguro, sin nada de esto"),
        OptionName::HistoryHelped => ForWhom::both("Sí, y ayudó"),
        OptionName::HistoryNotEnough => {
            ForWhom::both("Sí, con citas más o menos cada semana, ahora o hace poco, y no basta")
        }
        OptionName::HistoryReturned => ForWhom::both("Sí, una vez, y el problema volvió"),
        OptionName::HistoryReturnedOften => ForWhom::both("Sí, más de una vez, y el problema volvió"),
        OptionName::HistoryDetoxOften => ForWhom::both("Tres o más veces en desintoxicación (detox)"),
        OptionName::HistoryLeftRehab => {
            ForWhom::both("Salió de detox, rehab o cárcel en los últimos tres meses")
        }
        OptionName::HistoryLeftHospital => {
            ForWhom::both("Salió de un hospital de salud mental en los últimos tres meses")
        }
        OptionName::HistoryNever => ForWhom::both("No"),
        OptionName::RedFlagsNotSure
        | OptionName::HarmNotSure
        | OptionName::AgeNotSure
        | OptionName::UsedNotSure
        | OptionName::LastNotSure
        | OptionName::DailyNotSure
        | OptionName::UnprescribedNotSure
        | OptionName::AmountNotSure
        | OptionName::WithdrawalNotSure
        | OptionName::ControlNotSure
        | OptionName::HealthNotSure
        | OptionName::MentalNotSure
        | OptionName::PresentNotSure
        | OptionName::LatelyNotSure
        | OptionName::HomeNotSure
        | OptionName::HistoryNotSure => NOT_SURE,
        OptionName::HarmPreferNot
        | OptionName::AgePreferNot
        | OptionName::UsedPreferNot
        | OptionName::LastPreferNot
        | OptionName::DailyPreferNot
        | OptionName::UnprescribedPreferNot
        | OptionName::AmountPreferNot
        | OptionName::WithdrawalPreferNot
        | OptionName::ControlPreferNot
        | OptionName::HealthPreferNot
        | OptionName::MentalPreferNot
        | OptionName::LatelyPreferNot
        | OptionName::HomePreferNot
        | OptionName::HistoryPreferNot => PREFER_NOT,
    }
}

const fn level(level: LevelOfCare) -> LevelText {
    match level {
        LevelOfCare::Outpatient => LevelText {
            name: "Tratamiento ambulatorio (OP)",
            sentence: ForWhom::both(
                "Pregunte por tratamiento ambulatorio (OP): una o dos citas cortas por semana.",
            ),
            what: "Una o dos citas por semana con un consejero, y la vida diaria sigue.",
            hours: "Menos de 9 por semana, en una o dos citas cortas",
            nights: "En casa",
            length: "Mientras ayude",
            fits_not: "No basta si hay demasiados días difíciles para una o dos citas por semana.",
            ask: "¿Tienen citas con un consejero esta semana?",
        },
        LevelOfCare::IntensiveOutpatient => LevelText {
            name: "Tratamiento ambulatorio intensivo (IOP)",
            sentence: ForWhom::both(
                "Pregunte por tratamiento ambulatorio intensivo (IOP): unas horas, de 3 a 5 días por semana.",
            ),
            what: "Grupos y citas a solas o con la familia, varios días por semana.",
            hours: "De 9 a 19 por semana, muchas veces 3 o 4 al día, de 3 a 5 días",
            nights: "En casa",
            length: "De unos 10 días a 3 meses",
            fits_not: "No basta si el cuerpo está en peligro, o si el hogar no es seguro.",
            ask: "¿Tienen un programa ambulatorio intensivo? ¿Cuándo hay lugar?",
        },
        LevelOfCare::PartialHospitalization => LevelText {
            name: "Tratamiento de día (hospitalización parcial, PHP)",
            sentence: ForWhom::both(
                "Pregunte por tratamiento de día (PHP): atención la mayoría de los días, y las noches en casa.",
            ),
            what: "Atención la mayor parte del día, con médicos y enfermeros cerca.",
            hours: "20 por semana o más",
            nights: "En casa o en una casa de recuperación",
            length: "Por lo general, unas semanas",
            fits_not: "No basta si las noches no son seguras, o si hace falta un médico de día y de noche.",
            ask: "¿Tienen tratamiento de día (PHP)? ¿Cuándo hay lugar?",
        },
        LevelOfCare::Residential => LevelText {
            name: "Programa residencial (se vive ahí)",
            sentence: ForWhom::both(
                "Pregunte por un programa residencial: un lugar para vivir, con ayuda de día y de noche.",
            ),
            what: "Se vive ahí por un tiempo, con personas capacitadas de día y de noche.",
            hours: "Hay ayuda las 24 horas",
            nights: "En el programa",
            length: "Por lo general, de unas semanas a unos meses",
            fits_not: "No basta si hacen falta médicos cerca. Es demasiado si las noches en casa son seguras.",
            ask: "¿Tienen un programa residencial? ¿Cuándo hay lugar?",
        },
        LevelOfCare::MedicallyManaged => LevelText {
            name: "Atención con control médico (detox, hospital o centro de crisis)",
            sentence: ForWhom::both(
                "Pregunte hoy por atención con control médico: médicos y enfermeros de día y de noche.",
            ),
            what: "Médicos y enfermeros cuidan el cuerpo y la mente, en un centro u hospital.",
            hours: "Hay médicos y enfermeros las 24 horas",
            nights: "En el centro u hospital",
            length: "Por lo general, unos días, y luego otro nivel",
            fits_not: "Es un primer paso. Por sí solo no basta. Después sigue el tratamiento.",
            ask: "¿Hay lugar hoy con médicos y enfermeros de día y de noche?",
        },
    }
}

const fn add_on(add_on: AddOn) -> TitledText {
    let (title, body) = match add_on {
        AddOn::DoNotStopSuddenly => (
            "No lo deje de golpe sin consejo médico",
            "Dejar de golpe el alcohol o algunas drogas o pastillas puede hacer daño. Hable antes con un médico.",
        ),
        AddOn::StopInhalants => (
            "Deje de inhalar ahora",
            "Esto se puede dejar de golpe. Salga al aire fresco. Si alguien se desmaya, llame al 911.",
        ),
        AddOn::Naloxone => (
            "Tenga naloxona a mano",
            "La naloxona (Narcan) detiene una sobredosis de opioides. Es sin receta, y a veces gratis. Tras una pausa, la dosis de antes puede matar. Si consume a solas, llame a SafeSpot: 1-800-972-0590.",
        ),
        AddOn::MedicalCheck => ("Pida una revisión médica", "Pídala al llamar. Si empeora, llame al 911."),
        AddOn::SupervisedWithdrawal => (
            "Pida desintoxicación de día, con noches en casa",
            "Una clínica atiende cada día. No se quede a solas de noche. Si empeora, vaya a un hospital.",
        ),
        AddOn::SafePlace => (
            "Un lugar seguro",
            "Línea contra la violencia doméstica, de día y de noche: 1-800-799-7233, o envíe START al 88788. La llamada queda en el teléfono.",
        ),
        AddOn::PregnancyReady => (
            "Atención para el embarazo",
            "En el embarazo se recibe lugar primero. Con opioides, la medicina es más segura que dejarlos.",
        ),
        AddOn::AfterBirth => (
            "Ayuda para el año después de un parto",
            "Línea de salud mental materna, de día y de noche: llame o envíe un texto al 1-833-852-6262.",
        ),
        AddOn::KeepMedication => (
            "Siga con la metadona o la buprenorfina",
            "Protege de una sobredosis. Pida solo programas que permiten seguir con ella. Si faltaron 3 días o más, llame a la clínica antes de la próxima dosis.",
        ),
        AddOn::OpioidMedication => (
            "Pregunte por medicina para los opioides",
            "La metadona y la buprenorfina son lo que más ayuda. Se puede empezar hoy en una clínica, por video o en una sala de emergencias. Con solo desintoxicación, una sobredosis es más probable.",
        ),
        AddOn::AlcoholMedication => (
            "Pregunte por medicina para el alcohol",
            "Un médico de familia puede dar medicinas que hacen más fácil beber menos o nada.",
        ),
        AddOn::EarlyPsychosis => {
            ("Pida un programa para la psicosis temprana", "Estos equipos ayudan pronto. El 988 dice dónde.")
        }
        AddOn::CoOccurring => {
            ("Pida ayuda para las dos cosas", "Pida un solo programa para la salud mental y el consumo.")
        }
        AddOn::EatingHelp => (
            "Pida ayuda con la comida",
            "Pida un lugar que trate esto. ANAD, en inglés, entre semana: 1-888-375-7767.",
        ),
        AddOn::GamblingHelp => (
            "Ayuda gratis para las apuestas",
            "Llame al 1-800-697-3738. Esta guía no puede decir cuánta atención hace falta.",
        ),
        AddOn::RecoveryResidence => {
            ("Pregunte por una casa de recuperación", "Es una casa sin alcohol ni drogas.")
        }
        AddOn::HousingHelp => ("Un lugar para quedarse", "Llame al 211."),
        AddOn::ReviewPlan => ("Pida a su equipo un cambio", "Diga qué no ayuda."),
        AddOn::QuitTobacco => {
            ("Ayuda gratis para dejar el tabaco", "Llame al 1-855-335-3569, o envíe DÉJELOYA al 333888.")
        }
    };
    TitledText { title, body }
}

const fn group(group: GroupName) -> &'static str {
    match group {
        GroupName::RedFlagsOverdose => "Sobredosis o veneno",
        GroupName::RedFlagsBody => "El cuerpo",
        GroupName::RedFlagsPregnancy => "El embarazo y el año después",
        GroupName::RedFlagsMind => "La mente y la seguridad",
        GroupName::HarmSelf => "Sobre uno mismo",
        GroupName::HarmOthers => "Sobre otras personas",
        GroupName::HealthPregnancy => "Embarazo",
        GroupName::HealthBody => "El cuerpo",
        GroupName::HealthFood => "Comida y apuestas",
        GroupName::HealthMedicine => "Medicinas",
    }
}

const fn today(cause: Cause) -> ForWhom {
    match cause {
        Cause::Suicide => ForWhom::both(
            "Hable hoy con un consejero, una clínica o el 988 (presione 2). Pregunte al 988 si un equipo puede ir.",
        ),
        Cause::Mind => ForWhom::both(
            "Un médico de salud mental debe ver esto hoy. Llame al 988 y presione 2. Pida un equipo o centro de crisis, o vaya a una sala de emergencias.",
        ),
        Cause::Medical => ForWhom::both(
            "Vaya hoy a una clínica o un centro de urgencias. Si no atienden hoy, vaya a una sala de emergencias.",
        ),
        Cause::Medicine => ForWhom::both(
            "Pida la medicina. Se puede empezar hoy en una clínica, por video o en una sala de emergencias.",
        ),
        Cause::Pregnancy => ForWhom::both(
            "Llame hoy a un médico, partera o clínica. Si no contestan, vaya a una sala de emergencias.",
        ),
        Cause::Child => ForWhom::both(
            "Un médico, la enfermera de la escuela o un equipo del 988 puede atender hoy. ¿Alguien le hace daño en casa? Childhelp: 1-800-422-4453.",
        ),
        // No rule asks to be seen today for these: they are emergencies.
        Cause::Overdose | Cause::Poison => ForWhom::both(""),
    }
}

const fn emergency(cause: Cause) -> EmergencyText {
    match cause {
        Cause::Overdose => EmergencyText {
            lines: [
                ForWhom::both("Llame al 911."),
                ForWhom::both("Dé naloxona (Narcan) si la tiene."),
                ForWhom::both(
                    "¿Respira lento o no respira? Dé respiración boca a boca. Haga lo que le digan por teléfono.",
                ),
                ForWhom::both("¿Nada cambia en 3 minutos? Dé naloxona otra vez."),
                ForWhom::both("¿Respira? Ponga a la persona de lado. No deje que duerma."),
                ForWhom::both("Quédese. En casi todos los estados una ley protege a quien llama."),
                ForWhom::both("Después, pida en el hospital naloxona y medicina para los opioides."),
            ],
            say: ForWhom::both("Puede ser una sobredosis. Manden ayuda."),
        },
        Cause::Medical => EmergencyText {
            lines: [
                ForWhom::both("Llame al 911. No maneje."),
                ForWhom::both("Que nadie se quede a solas."),
                ForWhom::both("Si hay una convulsión: de lado, y nada en la boca."),
                ForWhom::both("Si hay mucho calor: paños mojados, y agua si está despierta."),
                ForWhom::both(""),
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom::both("Necesito una ambulancia."),
        },
        Cause::Pregnancy => EmergencyText {
            lines: [
                ForWhom::both("Llame al 911."),
                ForWhom::both("No maneje."),
                ForWhom::both(
                    "Si la mente no está bien, no se quede a solas. Pida a alguien que cuide al bebé.",
                ),
                ForWhom::both(""),
                ForWhom::both(""),
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom::both("Llamo por un embarazo o un parto en el último año. Algo va mal."),
        },
        Cause::Poison => EmergencyText {
            lines: [
                ForWhom::both("Llame ahora a Poison Help, aunque se sienta bien."),
                ForWhom::both("Llame al 911 si alguien se desmayó, tuvo una convulsión o respira mal."),
                ForWhom::both("Tenga a mano el frasco o la caja."),
                ForWhom::both("Si fue a propósito, llame también al 988 y presione 2."),
                ForWhom::both(""),
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom::both("Puede ser un veneno o demasiadas pastillas. ¿Qué hacemos ahora?"),
        },
        Cause::Suicide => EmergencyText {
            lines: [
                ForWhom::both(
                    "Llame al 988 y presione 2, o envíe AYUDA al 988. ¿Ya hay heridas, o no puede estar a salvo? Llame al 911.",
                ),
                ForWhom {
                    me: "No se quede a solas. Pida a alguien que venga y se quede.",
                    someone: "Quédese con su ser querido. Pregunte: “¿Piensa en el suicidio?” Escuche.",
                },
                ForWhom::both("Guarde bajo llave o saque de la casa las armas y las pastillas, ahora."),
                ForWhom::both("Pregunte al 988 si un equipo puede ir."),
                ForWhom {
                    me: "Veteranos: presione 1. En lengua de señas: 988lifeline.org.",
                    someone: "Si no está con su ser querido, dé al 911 la dirección.",
                },
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom {
                me: "Estoy en peligro de suicidio. Quiero ayuda para estar a salvo.",
                someone: "Llamo por alguien en peligro de suicidio. ¿Qué hago ahora?",
            },
        },
        Cause::Mind => EmergencyText {
            lines: [
                ForWhom::both("¿Hay peligro ahora? Llame al 911."),
                ForWhom::both("Si no, llame al 988 y presione 2. Pida un equipo de crisis."),
                ForWhom::both("Quédese cerca y con calma, pero dé espacio. No discuta."),
                ForWhom::both("Guarde lejos las armas y las llaves del auto."),
                ForWhom::both("Los niños y otras personas en peligro van a un lugar seguro."),
                ForWhom::both(""),
                ForWhom::both(""),
            ],
            say: ForWhom::both("Es una crisis de salud mental. Manden a alguien capacitado para esto."),
        },
        // No rule raises an emergency for these: they are reasons to be seen today.
        Cause::Medicine | Cause::Child => {
            EmergencyText { lines: [ForWhom::both(""); EmergencyText::LINES], say: ForWhom::both("") }
        }
    }
}

const fn course(course: Course) -> CourseText {
    match course {
        Course::StepUp => CourseText {
            says: "Es más atención que ahora (un paso más).",
            ask: "Una guía dice que pregunte por más atención. ¿Qué opinan?",
        },
        Course::Stay => CourseText {
            says: "El nivel sigue igual. Diga a su equipo qué es difícil y qué ayuda.",
            ask: "¿Qué podemos cambiar para que ayude más?",
        },
        Course::StepDown => CourseText {
            says: "Es menos atención que ahora (un paso menos). Haga un plan con su equipo.",
            ask: "Una guía dice que pregunte por menos atención. ¿Qué opinan?",
        },
    }
}

/// Inside the sentence that begins with `say_need`.
const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Alcohol => "el alcohol",
        Topic::Pills => "las pastillas",
        Topic::Opioids => "los opioides",
        Topic::Cannabis => "la marihuana",
        Topic::Drugs => "las drogas",
        Topic::Tobacco => "el tabaco",
        Topic::Mind => "la salud mental",
        Topic::Eating => "un problema de alimentación",
        Topic::Gambling => "las apuestas",
    }
}

const fn detail(detail: Detail) -> ForWhom {
    let (me, someone) = match detail {
        Detail::Minor => ("Tengo menos de 18 años.", "Tiene menos de 18 años."),
        Detail::Thoughts => {
            ("He pensado en la muerte o el suicidio.", "Ha pensado en la muerte o el suicidio.")
        }
        Detail::SelfHarm => ("Me hice daño a propósito.", "Se hizo daño a propósito."),
        Detail::Pregnant => ("Estoy embarazada.", "Está embarazada."),
        Detail::AfterBirth => ("Di a luz en el último año.", "Dio a luz en el último año."),
        Detail::MindDoctor => {
            ("Necesito ver a un médico de salud mental.", "Necesita ver a un médico de salud mental.")
        }
        Detail::Body => ("Necesito que me vea un médico.", "Necesita que le vea un médico."),
        Detail::Unsafe => ("En casa corro peligro.", "En casa corre peligro."),
        Detail::Others => ("He pensado en hacer daño a alguien.", "Ha pensado en hacer daño a alguien."),
        Detail::StoppingAlcohol => (
            "Bebo todos los días, y tal vez no sea seguro dejarlo sin consejo médico.",
            "Bebe todos los días, y tal vez no sea seguro dejarlo sin consejo médico.",
        ),
        Detail::StoppingPills => (
            "Tomo pastillas todos los días, y tal vez no sea seguro dejarlas sin consejo médico.",
            "Toma pastillas todos los días, y tal vez no sea seguro dejarlas sin consejo médico.",
        ),
        Detail::Stopping => (
            "Tal vez no sea seguro dejar lo que tomo sin consejo médico.",
            "Tal vez no sea seguro dejar lo que toma sin consejo médico.",
        ),
        Detail::Overdose => {
            ("Tuve una sobredosis en el último año.", "Tuvo una sobredosis en el último año.")
        }
        Detail::MissedDoses => (
            "Tomo metadona o buprenorfina, y me faltaron dosis.",
            "Toma metadona o buprenorfina, y le faltaron dosis.",
        ),
        Detail::KeepMedicine => (
            "Tomo metadona o buprenorfina, y quiero seguir con ella.",
            "Toma metadona o buprenorfina, y quiere seguir con ella.",
        ),
        Detail::OpioidMedicine => ("Quiero preguntar por medicina para los opioides.", ""),
        Detail::NoHome => ("No tengo un lugar estable para vivir.", "No tiene un lugar estable para vivir."),
        Detail::UsedAgain => ("Volví a consumir.", "Volvió a consumir."),
        Detail::NoBetter => ("No ha mejorado.", ""),
        Detail::DrinksDaily => ("Bebo todos los días.", "Bebe todos los días."),
        Detail::UsesDaily => ("Consumo todos los días.", "Consume todos los días."),
        Detail::Before => ("Ya recibí tratamiento.", "Ya recibió tratamiento."),
    };
    ForWhom { me, someone }
}

const fn tonight(step: Tonight) -> ForWhom {
    let (me, someone) = match step {
        Tonight::Thoughts => (
            "¿Piensa en el suicidio? Llame al 988 y presione 2. Pida a alguien que se quede.",
            "Pregunte: “¿Piensa en el suicidio?” Si dice que sí, llame al 988 y presione 2, y quédese.",
        ),
        Tonight::Means => ("Guarde bajo llave o saque de la casa las armas y las pastillas.", ""),
        Tonight::DoNotStop => (
            "El alcohol, las pastillas y las drogas no se dejan de golpe. Si hay temblor, una convulsión o confusión, llame al 911.",
            "",
        ),
        Tonight::Overdose => (
            "Tenga naloxona cerca. Si consume, no se quede a solas.",
            "Tenga naloxona cerca. Si su ser querido consume, que no se quede a solas.",
        ),
        Tonight::KeepMedicine => ("Hay que seguir con la metadona o la buprenorfina.", ""),
        Tonight::Inhalants => ("No inhalar más. Esto se puede dejar de golpe.", ""),
        Tonight::Unsafe => ("¿Hay peligro en casa? Llame al 1-800-799-7233, de día y de noche.", ""),
        Tonight::Shelter => ("¿No hay dónde dormir? Llame al 211.", ""),
        Tonight::Adult => (
            "Hable con sus padres, un maestro u otro adulto de confianza.",
            "Quédese cerca esta noche. Escuche más de lo que habla.",
        ),
        Tonight::Use => (
            "Si bebe o consume esta noche, no se quede a solas y no maneje.",
            "Si su ser querido bebe o consume esta noche, quédese cerca y que no maneje.",
        ),
        Tonight::Alone => {
            ("Pida a alguien que se quede o que llame.", "Pregunte quién se puede quedar o llamar.")
        }
        Tonight::Tell => ("Hable con alguien de confianza.", "Con calma, diga lo que ve y que le importa."),
        Tonight::Call => ("¿Es difícil llamar? Pida a alguien que esté a su lado.", ""),
        Tonight::Rest => {
            ("Coma, tome agua y descanse. Con un paso basta por hoy.", "Descanse usted también.")
        }
    };
    ForWhom { me, someone }
}

const fn worry(worry: Worry) -> TitledText {
    let (title, body) = match worry {
        Worry::Name => ("Su nombre:", "Puede preguntar sin dar su nombre."),
        Worry::Records => (
            "Quién lo sabrá:",
            "Por ley, un programa de alcohol o drogas lo guarda en privado. No se puede usar contra usted sin su permiso o la orden de un juez. En casi todos los estados una ley protege a quien llama al 911 por una sobredosis.",
        ),
        Worry::Children => (
            "Sus hijos:",
            "Pedir ayuda no es dañar a un niño. El personal tiene que reportar el daño a un niño. Pregunte antes qué reportan. Algunos programas los aceptan.",
        ),
        Worry::Papers => {
            ("Sin papeles:", "Emergencias tiene que atender a todos. Nadie tiene que decir su estatus.")
        }
        Worry::Work => (
            "El trabajo:",
            "Un programa no puede decírselo a su jefe. La ley FMLA protege muchos puestos hasta 12 semanas. Pida horas de mañana o de noche.",
        ),
        Worry::Teens => (
            "Padres y escuela:",
            "En muchos estados hay ayuda sin los padres. Pregunte antes qué se les dice. Un programa no puede avisar a la escuela.",
        ),
        Worry::Cost => (
            "Costo:",
            "Muchos centros lo revisan gratis. Sin seguro, pregunte por lugares que paga el estado: findtreatment.gov.",
        ),
        Worry::Phone => (
            "Sin teléfono:",
            "Use el chat de 988lifeline.org, o pida en una clínica o biblioteca que llamen.",
        ),
        Worry::Access => (
            "Sordera, discapacidad o vive lejos:",
            "Lengua de señas: 988lifeline.org. Relevo: 711. Un centro tiene que dar acceso e intérprete gratis. Pida citas por video.",
        ),
        Worry::Military => ("Veteranos:", "Llame al 988 y presione 1, o envíe un texto al 838255."),
        Worry::Unready => (
            "Todavía no quiere ayuda:",
            "Es común. Dígalo al llamar. El método CRAFT ayuda a la familia más que una pelea.",
        ),
    };
    TitledText { title, body }
}

const fn study(study: Study) -> &'static str {
    match study {
        Study::McCarty2014 => {
            "En 12 estudios, el ambulatorio intensivo ayudó a la mayoría tanto como el residencial."
        }
        Study::Gottheil1998 => {
            "Con 447 personas que consumían cocaína, una cita por semana ayudó tanto como 9 horas de grupos. Con meth puede variar."
        }
        Study::Reif2014 => {
            "El programa residencial ayudó más que otra atención, o igual. La prueba es moderada."
        }
        Study::Asam2020 => "Se aconseja si dejar el alcohol puede ser un peligro para la vida.",
    }
}
