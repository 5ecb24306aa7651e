//! Spanish for people in the United States. Usted; plain words, short sentences; person-first; no gender where
//! Spanish allows it. Says what the English says: no more danger and no less.

use super::joined::{self, lookup};
use super::{AddOnText, CardText, ForWhom, Interface, Language, LevelText, QuestionText};
use crate::engine::{AddOn, Course, LevelOfCare};
use crate::names::{OptionName, Practical, QuestionName, RuleName, Study};
use crate::practical::Nights;

pub(super) const SPANISH: Language = Language {
    code: "es",
    direction: "ltr",
    name: "Español",
    interface: INTERFACE,
    rule: lookup!(rule: RuleName),
    question: lookup!(question: QuestionName => QuestionText),
    option: lookup!(option: OptionName => ForWhom),
    level: lookup!(level: LevelOfCare => LevelText),
    add_on: lookup!(add_on: AddOn => AddOnText),
    course,
    practical,
    practical_advice,
    study: lookup!(study: Study),
};

pub(super) const CARD: CardText = CardText {
    failed: "La guía no funciona en este momento. Aún puede llamar a uno de los números de esta página.",
    retry: "Intentar de nuevo",
    danger: "¿Hay peligro ahora? Llame al 911.",
    talk: "Llame o envíe un texto al 988 para hablar con alguien. Es gratis, día y noche.",
};

const INTERFACE: Interface = Interface {
    title: "Encuentre el nivel de atención adecuado",
    lead: "Responda unas 12 preguntas cortas. Toma 3 minutos. Al final verá qué tipo de ayuda pedir y por qué.",
    for_whom: "Es para adultos, y para familiares y amigos. Trata de alcohol, drogas y salud mental.",
    private: "Sus respuestas se quedan en esta pantalla. No se guardan y no se envían. Esta página está hecha para que no las pueda enviar.",
    why_private: "¿Cómo lo puedo saber?",
    why_private_answer: "Su navegador tiene esta guía en una caja cerrada. La caja no tiene salida a internet, y el sitio de afuera no puede mirar adentro. Al salir de la página, sus respuestas se borran.",
    go_on: "Continuar",
    back: "Atrás",
    start_over: "Empezar de nuevo y borrar mis respuestas",
    leave: "Salir rápido",
    to_page: "Volver a la página",
    to_window: "Abrir en toda la ventana",
    change: "Cambiar",
    no_answer: "Elija una respuesta para seguir.",
    no_answer_not_sure: "Si no lo sabe, elija “No sé”.",
    progress: |number, more| match more {
        0 => format!("Pregunta {number}. Es la última."),
        1 => format!("Pregunta {number}. Después queda 1 más, como máximo."),
        _ => format!("Pregunta {number}. Después quedan {more} más, como máximo."),
    },
    review: "Revise sus respuestas",
    review_lead: "Puede cambiar cualquier respuesta antes de ver el consejo.",
    see_result: "Ver el consejo",
    dropped: "Por este cambio, estas respuestas ya no cuentan:",
    stay: ForWhom {
        me: "Quédese en el nivel de atención que tiene ahora.",
        someone: "El consejo es que se quede en el nivel de atención que tiene ahora.",
    },
    result: "Un nivel de atención por el que puede preguntar",
    why: "Por qué",
    your_answers: "Usted dijo:",
    why_lowest: "Ninguna de sus respuestas indica que haga falta más atención que esta. Aun así, una consulta con un consejero es un buen paso.",
    also: "Por qué tener esto en cuenta",
    step: |step| format!("Paso {step} de 5, de menos a más atención."),
    here: "Pregunte por este",
    now: ForWhom { me: "Su atención de ahora", someone: "La atención de esa persona ahora" },
    nights_home: "Noches en casa",
    nights_program: "Noches en el programa",
    week: "Cómo es",
    happens: "Qué se hace ahí",
    fits: "A quién le va bien",
    evidence: "¿Ayuda? ¿Cómo lo sabemos?",
    evidence_lesson: "Más horas no son mejores para todos. Lo que cuenta es la atención adecuada, y seguir en ella.",
    less: "Menos:",
    more: "Más:",
    compare: "Compare los niveles de atención",
    columns: ["Nivel", "Horas", "Noches", "Cuánto dura"],
    ask: "Qué preguntar al llamar",
    ask_lines: &[
        "¿Tienen este nivel de atención? ¿Cuándo se puede empezar?",
        "¿Cuánto cuesta? ¿Aceptan mi seguro?",
        "¿Hay un médico o enfermero? ¿Dan medicinas si ayudan?",
        "¿Tratan juntos la salud mental y el consumo?",
        "¿Puede participar la familia?",
        "¿Qué sigue después del programa?",
        "Si este no es el lugar, ¿cuál sería?",
        "¿Atienden en español?",
    ],
    tonight: "Qué hacer esta noche",
    tonight_me: &[
        "Llame a un número de esta página, o pida a alguien que llame con usted.",
        "Cuéntele a una persona de confianza.",
        "Ponga lejos las armas, y las pastillas que nadie necesita hoy.",
        "Si va a consumir esta noche, no se quede a solas.",
        "Coma, tome agua y descanse. Un paso basta por hoy.",
    ],
    tonight_someone: &[
        "Llame a un número de esta página. Puede pedir consejo aunque esa persona no llame.",
        "Busque un momento tranquilo. Diga lo que ve y que le importa.",
        "Ponga lejos las armas, y las pastillas que nadie necesita hoy.",
        "Si hay consumo esta noche, no deje a esa persona a solas.",
        "Descanse usted también. No tiene que hacer esto a solas.",
    ],
    take: "Guarde este consejo",
    take_lead: "La copia muestra las respuestas. Téngala donde solo usted la vea.",
    print: "Imprimir",
    copy: "Copiar como texto",
    save: "Guardar un archivo",
    taken: "Listo.",
    saved: "Si no aparece un archivo, copie el texto.",
    not_taken: "Aquí no funcionó. Pruebe otra de estas formas.",
    practical: "Qué más importa",
    practical_lead: "Marque lo que sea cierto. El nivel de atención no cambia. Le ayuda a preguntar.",
    changes: "Qué cambiaría este consejo",
    more_care: "Con esta respuesta, más atención:",
    less_care: "Con esta respuesta, menos atención:",
    with_it: "Tenga en cuenta",
    not_diagnosis: "Esto es una guía. No es un diagnóstico. Una persona capacitada hablará con usted antes de empezar la atención.",
    contact: "Hable con alguien",
    call: |center| match center {
        "" => "Llamar ahora".to_owned(),
        _ => format!("Llamar a {center}"),
    },
    text: |center| match center {
        "" => "Enviar un mensaje de texto".to_owned(),
        _ => format!("Enviar un mensaje de texto a {center}"),
    },
    contact_page: "Escríbanos",
    insurance_page: "Consulte su seguro médico",
    hours: "Horario:",
    answers_in: "Idiomas:",
    not_offered: "Este centro no ofrece este nivel de atención. El consejo sigue igual. Llame al centro y pregunte dónde lo puede encontrar. O use la ayuda gratis que está abajo.",
    finders: "Ayuda gratis que no depende de ningún centro",
    find_treatment: "Busque tratamiento cerca de usted",
    samhsa: "Línea Nacional de Ayuda de SAMHSA. Gratis, de día y de noche, en español y en inglés.",
    new_tab: "se abre en otra pestaña",
    crisis: "¿Hay peligro ahora?",
    call_911: "Llame al 911",
    call_988: "Llame al 988 y presione 2",
    text_988: "Envíe AYUDA al 988",
    crisis_again: "Si vuelven los pensamientos de morir o de hacer daño a alguien, llame al 988 y presione 2 para español. O envíe AYUDA por texto al 988. Es gratis, de día y de noche.",
    danger_again: "Usted no sabía si hay señales de peligro. Si ve una, o si algo empeora, llame al 911.",
    emergency: "Pida ayuda ahora",
    emergency_lead: "Su respuesta puede significar un peligro para la vida. Por favor, no espere a más preguntas.",
    first_aid_title: "Mientras llega la ayuda",
    first_aid: &[
        "Llame al 911. Diga que tal vez alguien tomó o usó demasiado.",
        "Dé naloxona (Narcan) si la tiene.",
        "Si respira despacio o no respira, dé respiración boca a boca. Haga lo que le digan por teléfono.",
        "¿No hay cambio en 3 minutos? Dé naloxona otra vez.",
        "Si respira, acueste a la persona de lado.",
        "Quédese hasta que llegue la ayuda.",
    ],
    poison: "Ayuda por envenenamiento (Poison Help), gratis, de día y de noche",
    mistake: "Elegí eso por error. Volver atrás.",
    adolescent: ForWhom {
        me: "Pregunte por un programa para adolescentes.",
        someone: "Pregunte por un programa para adolescentes.",
    },
    adolescent_what: "Los menores de 18 años reciben atención hecha para su edad. Las horas y las reglas son distintas. La familia participa. Un programa para adolescentes puede decir cuánta atención hace falta.",
};

const fn rule(reason: RuleName) -> &'static str {
    use RuleName as R;
    match reason {
        R::Overdose => "Pueden ser señales de una sobredosis. Cada minuto cuenta.",
        R::Seizure => {
            "Una convulsión de los últimos dos días puede volver. Hay que ir al hospital, aunque ya haya pasado."
        }
        R::RedFlag => "Esta es una señal de peligro. Hace falta ayuda ahora mismo.",
        R::PlanOrAttempt => {
            "Tener un plan, o haberlo intentado, significa que hace falta ayuda hoy. Nadie tiene que pasar por esto a solas."
        }
        R::PsychosisWithThoughts => {
            "Si la mente engaña así, y hay pensamientos de morir o de hacer daño, hace falta ayuda ahora mismo."
        }
        R::CrisisLine => {
            "El 988 ayuda con pensamientos de morir o de hacer daño a alguien. Es gratis, de día y de noche. Presione 2 para español."
        }
        R::NotRuledOut => {
            "No se pudo descartar una señal de peligro. Por eso un médico o enfermero debe revisar pronto."
        }
        R::ComplicatedBefore => {
            "Después de una convulsión, ver cosas que no están ahí o mucha confusión, dejar de consumir otra vez puede poner la vida en peligro. Tiene que haber médicos y enfermeros cerca, de día y de noche. Pregunte hoy."
        }
        R::SevereOther => {
            "Después de una convulsión, de ver cosas que no están ahí o de mucha confusión, un médico debe buscar la causa."
        }
        R::AlcoholAndSedatives => {
            "Cuando se junta el alcohol con pastillas para los nervios o para dormir, dejar de consumir es un peligro. Esto pasa aun con poca cantidad."
        }
        R::TwoDepressants => {
            "Si se consumen dos drogas así cada día, dejarlas cuesta más y es más peligroso."
        }
        R::Strong => {
            "Si al dejar de consumir el malestar es tan fuerte, tiene que haber médicos y enfermeros cerca."
        }
        R::WithdrawalIllness => "Si hay una enfermedad grave, dejar de consumir es más peligroso.",
        R::WithdrawalPregnancy => {
            "Si hay un embarazo, dejar de consumir necesita atención médica. Es por el bebé y por quien lo espera."
        }
        R::WithdrawalAge => "Desde los 65 años, dejar el alcohol o las pastillas es más peligroso.",
        R::ManyDetoxes => {
            "Cada vez que una persona deja de consumir y vuelve a empezar, dejarlo puede ser más difícil y más peligroso."
        }
        R::AloneAtNight => {
            "Si no hay nadie en la noche, nadie podría pedir ayuda si algo sale mal al dejar de consumir."
        }
        R::SometimesAlone => "Si hay noches sin nadie, una clínica debe ver cómo va todo casi cada día.",
        R::NeverStopped => {
            "Si no hay ni un día sin consumir, nadie sabe todavía qué pasará al dejarlo. Una clínica debe vigilar de cerca."
        }
        R::Ambulatory => {
            "Dejar de consumir puede traer algunos síntomas. Una clínica puede ayudar con eso, y se duerme en casa."
        }
        R::DoNotStop => {
            "Dejar de golpe el alcohol, las pastillas para los nervios o para dormir, o algunas otras drogas puede poner la vida en peligro."
        }
        R::UnknownDaily => "Nadie puede saber qué pasa al dejar esta droga hasta que un médico lo revise.",
        R::Naloxone => {
            "Muchas drogas de la calle ahora tienen fentanilo. La naloxona (Narcan) puede salvar una vida."
        }
        R::OpioidMedication => "Para los opioides, la medicina funciona mejor que dejarlos sin ella.",
        R::AlcoholMedication => "Hay medicinas que hacen más fácil beber menos o no beber nada.",
        R::Illness => "Si una enfermedad no está controlada, hay que ver pronto a un médico.",
        R::Pregnant => {
            "Si hay un embarazo, la atención se da primero. Algunos programas están hechos para eso."
        }
        R::KeepMedication => "Hay que seguir con la metadona o la buprenorfina. Protege a quien la toma.",
        R::Thoughts => {
            "Si hay pensamientos de morir o de hacer daño a alguien, hace falta atención casi cada día."
        }
        R::ThoughtsWithheld => {
            "Cuesta hablar de esto. Una persona capacitada debe preguntar otra vez, cara a cara."
        }
        R::Psychosis => "Si la mente engaña así, la atención de día y de noche es más segura.",
        R::Unable => {
            "Cuando la vida diaria ya no funciona, hace falta ayuda la mayoría de los días de la semana."
        }
        R::Hard => {
            "Cuando la mayoría de los días son difíciles, muchas veces no basta una cita corta por semana."
        }
        R::HardDespiteTreatment => {
            "Es difícil otra vez después de un tratamiento. Por eso hace falta un paso más de atención."
        }
        R::UnableWithoutSupport => {
            "La vida diaria no funciona, ya se probó la atención y hay poco apoyo. Es más seguro un lugar donde quedarse, con ayuda de día y de noche."
        }
        R::EnhancedCare => {
            "Hay días difíciles, y el consumo puede llegar pronto. Las dos cosas juntas piden un paso más de atención."
        }
        R::CoOccurring => {
            "La salud mental y el consumo mejoran juntos cuando un solo programa trata las dos cosas."
        }
        R::TodaySerious => {
            "Es probable consumir hoy o mañana, y podría causar un daño grave. Un lugar seguro donde quedarse da tiempo."
        }
        R::NightsSerious => {
            "Es probable consumir pronto, y podría causar un daño grave. Las noches son la parte difícil."
        }
        R::DaysSerious => {
            "Es probable consumir pronto, y podría causar un daño grave. Los días son la parte difícil."
        }
        R::TodaySome => {
            "Es probable consumir hoy o mañana. Lo mejor es tener ayuda la mayoría de los días de la semana."
        }
        R::Serious => {
            "El próximo consumo podría causar un daño grave. Por eso hace falta más de una cita por semana."
        }
        R::SoonSome => "Es probable consumir en unos días. Por eso hace falta más de una cita por semana.",
        R::Daily => "Si se consume la mayoría de los días, hace falta más de una cita por semana.",
        R::RecoveryResidence => {
            "El hogar lo hace más difícil por ahora. Junto con la atención, puede ayudar una casa sin alcohol ni drogas."
        }
        R::UnsafeHome => {
            "Nadie debería tener miedo en su casa. Hay personas que pueden ayudar a encontrar un lugar seguro."
        }
        R::FailedWithoutSupport => {
            "La atención se probó más de una vez, se volvió a consumir y hay poco apoyo en el hogar."
        }
        R::ReturnedWithoutSupport => {
            "Se volvió a consumir después de la atención. Puede pasar otra vez pronto, y el hogar lo hace más difícil."
        }
        R::Returned => {
            "Se volvió a consumir después de la atención. Por eso hace falta más de una cita por semana."
        }
        R::ReturnedOften => {
            "Se volvió a consumir más de una vez. Lo mejor es tener ayuda la mayoría de los días de la semana."
        }
        R::GoalsUnmet => "Todavía hay metas por cumplir. Es pronto para tener menos atención que ahora.",
        R::ReturnWithheld => {
            "No está claro si se volvió a consumir. Por eso, menos atención sería un riesgo."
        }
        R::ReturnToUse => {
            "Se volvió a consumir durante la atención. Es una señal para buscar más ayuda, no una razón para rendirse."
        }
        R::Worse => "Las cosas empeoraron durante la atención. Es una señal para buscar más ayuda.",
        R::Missed => "Cuando se falta a muchas citas, otro tipo de atención puede ir mejor.",
        R::TreatmentHome => {
            "El hogar lo hace más difícil por ahora. Puede ayudar tener más de una cita por semana."
        }
        R::TreatmentHomeInIntensive => {
            "El hogar lo hace más difícil por ahora. Puede ayudar recibir atención la mayoría de los días."
        }
        R::LeavingHospital => {
            "Después de un hospital, el paso que suele seguir es el tratamiento de día (PHP)."
        }
        R::LeavingDayOrResidence => {
            "Después del tratamiento de día o de un programa residencial, suele seguir el tratamiento ambulatorio intensivo (IOP)."
        }
    }
}

const fn question(name: QuestionName) -> QuestionText {
    use QuestionName as Q;
    let (title, hint, short) = match name {
        Q::Who => (ForWhom::both("¿Para quién es esto?"), ForWhom::both(""), "Para quién"),
        Q::Journey => (ForWhom::both("¿Qué le gustaría saber?"), ForWhom::both(""), "Qué quiere saber"),
        Q::RedFlags => (
            ForWhom {
                me: "¿Le está pasando algo de esto ahora mismo, a usted o a alguien que está con usted?",
                someone: "¿Le está pasando algo de esto a esa persona ahora mismo?",
            },
            ForWhom::both("Elija todo lo que sea cierto."),
            "Señales de peligro",
        ),
        Q::Harm => (
            ForWhom {
                me: "En el último mes, ¿ha pensado en morir, en hacerse daño o en hacerle daño a alguien?",
                someone: "En el último mes, ¿esa persona ha pensado en morir, en hacerse daño o en hacerle daño a alguien?",
            },
            ForWhom::both(
                "Está bien decirlo. Preguntar no hace daño. Si más de una es cierta, elija la de más abajo.",
            ),
            "Pensamientos de daño",
        ),
        Q::Age => (
            ForWhom { me: "¿Cuántos años tiene?", someone: "¿Cuántos años tiene esa persona?" },
            ForWhom::both(
                "La atención para menores de 18 años es distinta. Desde los 65, dejar de consumir puede ser más duro para el cuerpo.",
            ),
            "Edad",
        ),
        Q::Used => (
            ForWhom {
                me: "¿Qué ha consumido en el último mes?",
                someone: "¿Qué ha consumido esa persona en el último mes?",
            },
            ForWhom::both(
                "Elija todo lo que sea cierto. Cuente también las pastillas que da un médico. No cuente la metadona ni la buprenorfina si se toman como dijo un médico.",
            ),
            "Consumo del último mes",
        ),
        Q::Daily => (
            ForWhom {
                me: "¿Qué consume todos los días, o casi todos?",
                someone: "¿Qué consume esa persona todos los días, o casi todos?",
            },
            ForWhom::both(
                "Elija todo lo que sea cierto. Cuente también las pastillas que se toman como dijo un médico.",
            ),
            "Todos los días",
        ),
        Q::Withdrawal => (
            ForWhom {
                me: "¿Qué fue lo peor que le pasó al dejar de consumir o al consumir menos?",
                someone: "¿Qué fue lo peor que le pasó a esa persona al dejar de consumir o al consumir menos?",
            },
            ForWhom::both("Piense en ahora y en cualquier otra vez. Elija lo peor."),
            "Al dejar de consumir",
        ),
        Q::Night => (
            ForWhom {
                me: "¿Hay alguien de confianza que se queda con usted en la noche?",
                someone: "¿Hay alguien de confianza que se queda con esa persona en la noche?",
            },
            ForWhom::both("Alguien que podría llamar para pedir ayuda."),
            "Compañía en la noche",
        ),
        Q::Health => (
            ForWhom {
                me: "¿Algo de esto es cierto para usted?",
                someone: "¿Algo de esto es cierto para esa persona?",
            },
            ForWhom::both("Elija todo lo que sea cierto. Una enfermedad que está controlada no cuenta aquí."),
            "Salud",
        ),
        Q::Mental => (
            ForWhom {
                me: "¿Cómo han estado su ánimo y su mente en el último mes?",
                someone: "¿Cómo han estado el ánimo y la mente de esa persona en el último mes?",
            },
            ForWhom::both(
                "Si más de una es cierta, elija la de más abajo. Si una medicina ayuda a estar estable, elija cómo va con la medicina.",
            ),
            "Salud mental",
        ),
        Q::Next => (
            ForWhom {
                me: "Sin ayuda, ¿cuándo cree que volvería a consumir?",
                someone: "Sin ayuda, ¿cuándo cree que esa persona volvería a consumir?",
            },
            ForWhom::both("No tiene que ser exacto."),
            "Próximo consumo",
        ),
        Q::Impact => (
            ForWhom {
                me: "Si vuelve a consumir, ¿qué podría pasar pronto?",
                someone: "Si esa persona vuelve a consumir, ¿qué podría pasar pronto?",
            },
            ForWhom::both(
                "Piense en lo que ya pasó antes, o casi pasó. Si más de una es cierta, elija la de más abajo.",
            ),
            "Qué podría pasar",
        ),
        Q::Away => (
            ForWhom {
                me: "¿Cuándo le cuesta demasiado no consumir?",
                someone: "¿Cuándo le cuesta demasiado a esa persona no consumir?",
            },
            ForWhom::both(""),
            "Horas difíciles",
        ),
        Q::Present => (
            ForWhom {
                me: "¿Qué tipo de atención recibe ahora?",
                someone: "¿Qué tipo de atención recibe esa persona ahora?",
            },
            ForWhom::both("Si hay más de una, elija la que tiene más horas."),
            "Atención de ahora",
        ),
        Q::Progress => (
            ForWhom::both("¿Cómo van las cosas ahí?"),
            ForWhom::both("Piense en las últimas dos semanas."),
            "Cómo va",
        ),
        Q::Return => (
            ForWhom {
                me: "Desde que empezó esta atención, ¿ha vuelto a consumir?",
                someone: "Desde que empezó esta atención, ¿esa persona ha vuelto a consumir?",
            },
            ForWhom::both("Les pasa a muchas personas. Saberlo ayuda a ver qué atención hace falta."),
            "Consumo durante la atención",
        ),
        Q::Missed => (
            ForWhom { me: "¿Ha faltado a citas?", someone: "¿Ha faltado a citas esa persona?" },
            ForWhom::both("Piense en las últimas dos semanas."),
            "Faltas a citas",
        ),
        Q::Home => (
            ForWhom {
                me: "¿Cómo es el lugar donde vive?",
                someone: "¿Cómo es el lugar donde vive esa persona?",
            },
            ForWhom::both("Elija lo que mejor lo describe. Si no es un lugar seguro, elija eso."),
            "Hogar",
        ),
        Q::History => (
            ForWhom {
                me: "¿Ha tenido antes un tratamiento o la ayuda de un consejero?",
                someone: "¿Esa persona ha tenido antes un tratamiento o la ayuda de un consejero?",
            },
            ForWhom::both(
                "Por consumo de sustancias o por salud mental. Si más de una es cierta, elija la de más abajo.",
            ),
            "Tratamiento hasta ahora",
        ),
    };
    QuestionText { title, hint, short }
}

const NOT_SURE: ForWhom = ForWhom::both("No sé");
const PREFER_NOT: ForWhom = ForWhom::both("Prefiero no decirlo");

const fn option(name: OptionName) -> ForWhom {
    use OptionName as O;
    match name {
        O::WhoMe => ForWhom::both("Para mí"),
        O::WhoSomeone => ForWhom::both("Para alguien que me importa"),
        O::JourneyFindHelp => ForWhom::both("Qué tipo de ayuda pedir"),
        O::JourneyInTreatment => ForWhom {
            me: "Ya estoy en tratamiento. ¿Basta con eso?",
            someone: "Esa persona ya está en tratamiento. ¿Basta con eso?",
        },
        O::RedFlagsNotWaking => ForWhom::both(
            "No se puede despertar a la persona, respira lento o no respira, o tiene labios azules o grises",
        ),
        O::RedFlagsTookTooMuch => ForWhom {
            me: "En los últimos dos días tomé o usé demasiado de algo, o puede ser que sí",
            someone: "En los últimos dos días tomó o usó demasiado de algo, o puede ser que sí",
        },
        O::RedFlagsSeizure => {
            ForWhom::both("Una convulsión (ataque como de epilepsia) en los últimos dos días")
        }
        O::RedFlagsConfused => ForWhom::both(
            "Mucha confusión, no poder hablar claro, o temblar con fiebre y ver cosas que no están ahí",
        ),
        O::RedFlagsChest => ForWhom::both(
            "Dolor en el pecho, problemas para respirar, el corazón muy rápido que no se calma, o la piel muy caliente",
        ),
        O::RedFlagsVomiting => ForWhom::both("Vómito que no para, o vómito con sangre"),
        O::RedFlagsPregnancy => ForWhom::both(
            "Embarazo con sangrado, dolores de parto, salida de líquido o un bebé que no se mueve",
        ),
        O::RedFlagsViolence => {
            ForWhom::both("Sin control o con violencia, o a punto de hacerle daño a alguien")
        }
        O::RedFlagsVoices => {
            ForWhom::both("Voces que le dicen que se haga daño o que le haga daño a alguien")
        }
        O::RedFlagsCannotCare => ForWhom::both(
            "No poder comer, tomar líquidos o estar a salvo, por la salud mental o por el consumo de sustancias",
        ),
        O::RedFlagsNone | O::HealthNone | O::UsedNone => ForWhom::both("Nada de esto"),
        O::HarmNone => ForWhom::both("No"),
        O::HarmThoughts => ForWhom::both("Sí, pensamientos, pero sin un plan"),
        O::HarmPlan => ForWhom::both("Sí, con un plan, o podría llegar a hacerse"),
        O::HarmAttempt => ForWhom {
            me: "En los últimos tres meses intenté quitarme la vida o hacerle mucho daño a alguien",
            someone: "En los últimos tres meses intentó quitarse la vida o hacerle mucho daño a alguien",
        },
        O::AgeUnder18 => ForWhom::both("Menos de 18 años"),
        O::Age18To64 => ForWhom::both("De 18 a 64 años"),
        O::Age65Plus => ForWhom::both("65 años o más"),
        O::UsedAlcohol | O::DailyAlcohol => ForWhom::both("Alcohol"),
        O::UsedSedatives | O::DailySedatives => {
            ForWhom::both("Pastillas para los nervios o para dormir (como Xanax, Valium, Klonopin, Ambien)")
        }
        O::UsedOpioids | O::DailyOpioids => {
            ForWhom::both("Opioides (heroína, fentanilo, pastillas para el dolor como la oxicodona)")
        }
        O::UsedStimulants | O::DailyStimulants => {
            ForWhom::both("Estimulantes (cocaína, crack, cristal o meth, pastillas como Adderall)")
        }
        O::UsedCannabis | O::DailyCannabis => ForWhom::both("Cannabis (marihuana, mota)"),
        O::UsedOther => ForWhom::both("Otra cosa (como GHB), o no sé qué es"),
        O::DailyOther => ForWhom::both("La otra droga, o la que no se sabe qué es"),
        O::DailyNone => ForWhom::both("Nada de esto todos los días"),
        O::WithdrawalNone => ForWhom::both("Casi nada"),
        O::WithdrawalMild => {
            ForWhom::both("Leve: dormir mal, sudar, nervios, malestar de estómago o diarrea")
        }
        O::WithdrawalStrong => ForWhom::both(
            "Fuerte: temblores, vómitos, el corazón muy rápido, o tanto malestar que no se puede seguir con el día",
        ),
        O::WithdrawalSevere => {
            ForWhom::both("Una convulsión, ver u oír cosas que no están ahí, o mucha confusión")
        }
        O::WithdrawalNeverStopped => {
            ForWhom { me: "Nunca paso un día sin consumir", someone: "Nunca pasa un día sin consumir" }
        }
        O::NightYes => ForWhom::both("Sí"),
        O::NightSometimes => ForWhom::both("Algunas noches"),
        O::NightNo | O::ReturnNo | O::MissedNo => ForWhom::both("No"),
        O::HealthPregnant => ForWhom::both("Embarazo, o puede ser"),
        O::HealthIllness => ForWhom::both(
            "Una enfermedad grave que no está controlada (corazón, hígado, lesión del cerebro, convulsiones, peso muy bajo)",
        ),
        O::HealthMedication => ForWhom::both("Toma de metadona o buprenorfina (Suboxone) que da un médico"),
        O::MentalWell => ForWhom::both("Bastante bien"),
        O::MentalCoping => ForWhom {
            me: "A veces me preocupo, me pongo triste o me siento mal, pero la vida diaria funciona",
            someone: "A veces se preocupa, se pone triste o se siente mal, pero la vida diaria funciona",
        },
        O::MentalHard => ForWhom::both(
            "La mayoría de los días son difíciles: sufre el trabajo, la escuela, el sueño o la familia",
        ),
        O::MentalUnable => ForWhom::both("La vida diaria ya no funciona"),
        O::MentalPsychosis => ForWhom::both(
            "Algo de esto, aun sin consumir. Ver u oír cosas que no están ahí, creer con certeza que otros quieren hacer daño, o días con poco sueño y demasiada energía",
        ),
        O::NextUnlikely => ForWhom::both("No en las próximas semanas, o nunca"),
        O::NextDays => ForWhom::both("En unos días"),
        O::NextToday => ForWhom::both("Hoy o mañana"),
        O::ImpactLittle => ForWhom::both("No mucho"),
        O::ImpactSome => ForWhom::both("Problemas de salud, trabajo, dinero o familia"),
        O::ImpactSerious => ForWhom::both(
            "Un daño grave: sobredosis, una emergencia médica, heridas, violencia, cárcel, o perder a un hijo (o su custodia) o la casa",
        ),
        O::AwayBoth => ForWhom::both("Se puede, de día y de noche"),
        O::AwayNotDays => ForWhom::both("De día cuesta demasiado"),
        O::AwayNotNights => ForWhom::both("De noche cuesta demasiado"),
        O::AwayNeither => ForWhom::both("Cuesta demasiado de día y de noche"),
        O::PresentOutpatient => ForWhom::both("Ambulatorio (OP): una o dos citas por semana"),
        O::PresentIntensiveOutpatient => {
            ForWhom::both("Ambulatorio intensivo (IOP): unas 3 horas, de 3 a 5 días por semana")
        }
        O::PresentPartialHospitalization => {
            ForWhom::both("Tratamiento de día (PHP): la mayor parte del día, y se duerme en casa")
        }
        O::PresentResidential => ForWhom::both("Un programa residencial: se vive ahí"),
        O::PresentHospital => {
            ForWhom::both("Un hospital, o desintoxicación (detox) con médicos y enfermeros")
        }
        O::ProgressGoalsMet => ForWhom::both("Se cumplieron las metas y todo está estable"),
        O::ProgressBetter => ForWhom::both("Va mejor, y falta más por hacer"),
        O::ProgressSame => ForWhom::both("Más o menos igual"),
        O::ProgressWorse => ForWhom::both("Va peor"),
        O::ReturnYes => ForWhom::both("Sí"),
        O::MissedSome => ForWhom::both("Una o dos"),
        O::MissedMany => ForWhom::both("Muchas"),
        O::HomeSupportive => ForWhom::both("Estable, y la gente de ahí ayuda o no hace daño"),
        O::HomeStrained => ForWhom::both("Ahí hay personas que consumen, hay muchas peleas o hay poco apoyo"),
        O::HomeUnstable => ForWhom::both("No hay un lugar estable para vivir, o está por perderse"),
        O::HomeUnsafe => ForWhom::both("No es seguro: alguien ahí golpea, amenaza o controla"),
        O::HistoryNever => ForWhom::both("No"),
        O::HistoryHelped => ForWhom::both("Sí, ayudó y todavía ayuda"),
        O::HistoryReturned => ForWhom::both("Sí, una vez, y el problema volvió"),
        O::HistoryReturnedOften => ForWhom::both("Sí, más de una vez, y el problema volvió"),
        O::HistoryDetoxOften => ForWhom::both("Sí, con tres o más estancias de desintoxicación (detox)"),
        O::RedFlagsNotSure
        | O::HarmNotSure
        | O::AgeNotSure
        | O::UsedNotSure
        | O::DailyNotSure
        | O::WithdrawalNotSure
        | O::NightNotSure
        | O::HealthNotSure
        | O::MentalNotSure
        | O::NextNotSure
        | O::ImpactNotSure
        | O::AwayNotSure
        | O::PresentNotSure
        | O::ProgressNotSure
        | O::ReturnNotSure
        | O::MissedNotSure
        | O::HomeNotSure
        | O::HistoryNotSure => NOT_SURE,
        O::HarmPreferNot
        | O::AgePreferNot
        | O::UsedPreferNot
        | O::DailyPreferNot
        | O::WithdrawalPreferNot
        | O::HealthPreferNot
        | O::MentalPreferNot
        | O::NextPreferNot
        | O::ImpactPreferNot
        | O::ReturnPreferNot
        | O::HomePreferNot
        | O::HistoryPreferNot => PREFER_NOT,
    }
}

const fn level(level: LevelOfCare) -> LevelText {
    match level {
        LevelOfCare::Outpatient => LevelText {
            name: "Tratamiento ambulatorio (OP)",
            sentence: ForWhom {
                me: "Pregunte por tratamiento ambulatorio (OP): una o dos citas cortas por semana.",
                someone: "Pregunte por tratamiento ambulatorio (OP) para esa persona: una o dos citas cortas por semana.",
            },
            what: "Se habla con un consejero una o dos veces por semana, y la vida diaria sigue.",
            hours: "Menos de 9 por semana, muchas veces 1 o 2 citas cortas",
            nights: "En casa",
            length: "Mientras ayude",
            happens: [
                "Charlas a solas con un consejero, a veces un grupo",
                "Formas de llevar el estrés y de no consumir",
                "Medicinas si ayudan",
                "",
                "",
            ],
            fits: "A quienes llevan una vida más o menos estable, y a quienes salen de más atención.",
            fits_not: "No basta si los días difíciles son demasiados para una o dos citas por semana.",
        },
        LevelOfCare::IntensiveOutpatient => LevelText {
            name: "Tratamiento ambulatorio intensivo (IOP)",
            sentence: ForWhom {
                me: "Pregunte por tratamiento ambulatorio intensivo (IOP): unas horas, de 3 a 5 días por semana.",
                someone: "Pregunte por tratamiento ambulatorio intensivo (IOP) para esa persona: unas horas, de 3 a 5 días por semana.",
            },
            what: "Hay grupos, charlas a solas con un consejero y citas con la familia, varios días por semana. El trabajo, la escuela y la vida de familia pueden seguir.",
            hours: "De 9 a 19 por semana, muchas veces 3 o 4 al día, de 3 a 5 días",
            nights: "En casa",
            length: "De unos 10 días a 3 meses",
            happens: [
                "Grupos con otras personas en recuperación",
                "Charlas a solas y citas con la familia",
                "Clases sobre el consumo y la salud mental",
                "Práctica para los momentos difíciles, para no volver a consumir",
                "Medicinas si ayudan",
            ],
            fits: "A quienes están a salvo en casa y tienen trabajo, estudios o familia. También a quienes salen de un hospital o de un programa residencial.",
            fits_not: "No basta si dejar de consumir es un peligro para el cuerpo, o si la casa empuja a consumir.",
        },
        LevelOfCare::PartialHospitalization => LevelText {
            name: "Tratamiento de día (hospitalización parcial, PHP)",
            sentence: ForWhom {
                me: "Pregunte por tratamiento de día (PHP): atención la mayoría de los días, y las noches en casa.",
                someone: "Pregunte por tratamiento de día (PHP) para esa persona: atención la mayoría de los días, y las noches en casa.",
            },
            what: "Hay atención la mayor parte del día, con médicos y enfermeros a la mano. En la noche se vuelve a casa o a una casa sin alcohol ni drogas.",
            hours: "20 por semana o más",
            nights: "En casa o en una casa de recuperación",
            length: "Muchas veces, unas semanas",
            happens: [
                "Grupos y charlas a solas la mayoría de los días",
                "Un médico o enfermero que cuida la salud y las medicinas",
                "Citas con la familia",
                "Clases y práctica para los momentos difíciles",
                "Un plan para el paso que sigue",
            ],
            fits: "A quienes necesitan ayuda casi todos los días y están a salvo en la noche.",
            fits_not: "No basta si las noches no son seguras, o si hace falta un médico de día y de noche.",
        },
        LevelOfCare::Residential => LevelText {
            name: "Programa residencial (se vive ahí)",
            sentence: ForWhom {
                me: "Pregunte por un programa residencial: un lugar para vivir, con ayuda de día y de noche.",
                someone: "Pregunte por un programa residencial para esa persona: un lugar para vivir, con ayuda de día y de noche.",
            },
            what: "Se vive en el programa, lejos del consumo. Hay personas capacitadas de día y de noche.",
            hours: "Hay ayuda las 24 horas del día",
            nights: "En el programa",
            length: "Muchas veces, de unas semanas a unos meses",
            happens: [
                "Un día con orden: comidas, grupos y charlas a solas",
                "Clases y práctica para los momentos difíciles",
                "Citas con la familia",
                "Medicinas si ayudan",
                "Un plan para la atención que sigue",
            ],
            fits: "A quienes no pueden estar a salvo, o lejos del consumo, donde viven ahora.",
            fits_not: "No basta si los médicos y enfermeros tienen que estar cerca. Es más de lo que hace falta si las noches en casa son seguras.",
        },
        LevelOfCare::MedicallyManaged => LevelText {
            name: "Atención con control médico (detox u hospital)",
            sentence: ForWhom {
                me: "Pregunte hoy por atención con control médico: médicos y enfermeros de día y de noche.",
                someone: "Pregunte hoy por atención con control médico para esa persona: médicos y enfermeros de día y de noche.",
            },
            what: "Médicos y enfermeros hacen que dejar de consumir sea seguro, de día y de noche, en un centro o en un hospital. Después sigue el tratamiento.",
            hours: "Hay médicos y enfermeros las 24 horas del día",
            nights: "En el centro o en el hospital",
            length: "Muchas veces, unos días, y luego otro nivel",
            happens: [
                "Médicos y enfermeros cuidan el cuerpo mientras se deja de consumir",
                "Medicinas que hacen más seguro dejarlo",
                "Atención para otras enfermedades y la salud mental",
                "Un plan para el tratamiento que sigue",
                "",
            ],
            fits: "A quienes corren peligro al dejar de consumir, por el cuerpo o la mente, o están muy enfermos.",
            fits_not: "Es un primer paso. Por sí solo no basta. Después sigue el tratamiento.",
        },
    }
}

const fn add_on(add_on: AddOn) -> AddOnText {
    let (title, body) = match add_on {
        AddOn::DoNotStopSuddenly => (
            "No deje de consumir de golpe sin consejo médico",
            "Dejar de golpe el alcohol, las pastillas para los nervios o para dormir, o algunas otras drogas puede poner la vida en peligro. Hable primero con un médico. Si hay temblores, una convulsión o confusión, llame al 911.",
        ),
        AddOn::Naloxone => (
            "Tenga naloxona (Narcan) a la mano",
            "La naloxona (Narcan) puede parar una sobredosis de opioides. Las farmacias la tienen sin receta. Diga a las personas cercanas dónde está. Llame también al 911.",
        ),
        AddOn::MedicalCheck => (
            "Vea pronto a un médico o enfermero",
            "Pida una revisión médica en uno o dos días, antes de cualquier cambio. Si algo empeora, llame al 911.",
        ),
        AddOn::SafePlace => (
            "Un lugar seguro",
            "La Línea Nacional contra la Violencia Doméstica ayuda a encontrar un lugar seguro. Está de día y de noche: 1-800-799-7233.",
        ),
        AddOn::PregnancyReady => (
            "Atención lista para el embarazo",
            "Al llamar, diga que hay un embarazo. Quien está en embarazo recibe un lugar primero. La Línea Nacional de Salud Mental Materna está de día y de noche: 1-833-852-6262.",
        ),
        AddOn::KeepMedication => (
            "Siga tomando metadona o buprenorfina",
            "Protege de una sobredosis. Pregunte solo por programas que dejan seguir con ella.",
        ),
        AddOn::OpioidMedication => (
            "Pregunte por medicinas para el consumo de opioides",
            "Está probado: lo que más ayuda es la buprenorfina o la metadona. Muchas personas pueden empezar sin pasar días en un detox. Hacer un detox y nada más sube el riesgo de sobredosis.",
        ),
        AddOn::AlcoholMedication => (
            "Pregunte por medicinas para el consumo de alcohol",
            "Algunas medicinas hacen más fácil beber menos o no beber nada.",
        ),
        AddOn::CoOccurring => (
            "Pida también ayuda para la salud mental",
            "Diga que quiere un solo programa que trate juntos la salud mental y el consumo de sustancias.",
        ),
        AddOn::RecoveryResidence => (
            "Pregunte por una casa de recuperación",
            "Es una casa sin alcohol ni drogas, con otras personas en recuperación. Puede ir junto con la atención de día.",
        ),
    };
    AddOnText { title, body }
}

const fn course(course: Course) -> &'static str {
    match course {
        Course::StepUp => "Esto es más atención que ahora (un paso más).",
        Course::Stay => {
            "Todavía es adecuado. Diga a las personas que dan el tratamiento qué es difícil y qué ayudaría."
        }
        Course::StepDown => {
            "Esto es menos atención que ahora (un paso menos). Planéelo con las personas que dan el tratamiento."
        }
    }
}

fn practical(practical: Practical) -> ForWhom {
    match practical {
        Practical::Work => ForWhom::both("Hay que seguir con el trabajo o los estudios"),
        Practical::Family => ForWhom::both("Hay hijos u otras personas que cuidar"),
        Practical::Travel => ForWhom::both("Es difícil llegar"),
        Practical::Insurance => ForWhom::both("No hay seguro, o no se sabe qué paga"),
        Practical::Unready => ForWhom {
            me: "Todavía no quiero tanta atención",
            someone: "Todavía no quiere tanta atención",
        },
    }
}

fn practical_advice(practical: Practical, nights: Nights) -> &'static str {
    match (practical, nights) {
        (Practical::Work, Nights::Home) => {
            "Pregunte por horas de mañana o de noche. Muchos programas las tienen."
        }
        (Practical::Work, Nights::Program) => {
            "Pregunte por un permiso de salud. En muchos trabajos una ley (FMLA) guarda el puesto hasta 12 semanas."
        }
        (Practical::Family, Nights::Home) => "Pregunte qué horas son posibles y si allí cuidan niños.",
        (Practical::Family, Nights::Program) => {
            "Pregunte si los hijos pueden ir también, y quién los podría cuidar en ese tiempo."
        }
        (Practical::Travel, Nights::Home) => {
            "Pregunte por atención por video (IOP virtual) o por transporte. También puede ayudar una casa de recuperación cerca."
        }
        (Practical::Travel, Nights::Program) => {
            "Pregunte si el programa le puede ir a buscar. Muchos lo hacen."
        }
        (Practical::Insurance, Nights::Home | Nights::Program) => {
            "Los centros lo revisan gratis. Si no hay seguro, pregunte por lugares que paga el estado. Están en findtreatment.gov."
        }
        (Practical::Unready, Nights::Home | Nights::Program) => {
            "Es muy común. Dígalo por teléfono. Un buen programa ayuda justo con eso. El consejo sigue igual, por seguridad."
        }
    }
}

const fn study(study: Study) -> &'static str {
    match study {
        Study::McCarty2014 => {
            "Unos expertos revisaron 12 estudios del tratamiento ambulatorio intensivo. A la mayoría le ayudó tanto como vivir en un programa. Pero hay programas muy distintos."
        }
        Study::Gottheil1998 => {
            "En una prueba con 447 personas que consumían cocaína, una charla por semana ayudó tanto como nueve horas de grupos. A quienes siguieron más tiempo les fue mejor."
        }
        Study::Reif2014 => {
            "Unos expertos revisaron estudios de programas residenciales. Ayudaron más que otra atención, o lo mismo. Las pruebas tienen una fuerza media."
        }
        Study::Yasinski2022 => {
            "Después de un programa intensivo para el estrés por un trauma (TEPT), unos veteranos tenían menos señales de TEPT y de tristeza. El estudio es de un solo programa."
        }
        Study::Asam2020 => {
            "Los médicos expertos la aconsejan si dejar el alcohol puede poner la vida en peligro. También dicen que el tratamiento debe seguir después."
        }
    }
}
