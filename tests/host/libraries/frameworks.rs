//! What draws whole pages: it draws the guide's element anew, hides it, stores it, throws it away and brings it back. Checks
//! nothing. Single parts of a page are in parts.rs.

use super::acts::After::{Anew, Gone, Kept};
use super::acts::{Act, Library, NONE, SCRIPT_IN_HEAD, act, on_stage};

pub(super) const FRAMEWORKS: &[Library] = &[
    Library {
        name: "Vue 3",
        files: &["vue/dist/vue.global.prod.js"],
        head: SCRIPT_IN_HEAD,
        body: r#"<div id="app"></div><div id="there"></div><script>
            window.state = Vue.reactive({ on: true, n: 0, key: 1, late: false, phone: "+1-855-555-0100", order: ["a", "guide", "b"], away: true, html: 1 });
            window.start = () => { window.app = Vue.createApp({ setup: () => ({ state }), template: `
                <main :class="'n' + state.n" :style="'margin:' + state.n + 'px'"><h1>{{ state.n }}</h1>
                <section v-for="one in state.order" :key="one">
                <Teleport to='#there' :disabled="state.away" v-if="one === 'guide'">
                <div v-if="state.on" :key="state.key" data-care-finder :data-phone="state.phone" :class="'n' + state.n" :style="'padding:' + state.n + 'px'">
                <p v-if="state.late">Late</p><a href="tel:+18555550100">Call {{ state.n }}</a><p v-if="state.late">Later</p></div>
                </Teleport></section></main>` }); app.mount('#app'); };
            start();</script>"#,
        acts: &[
            act("draws its parent anew", "state.n++; await Vue.nextTick()", Kept),
            on_stage("draws its parent anew", "state.n++; await Vue.nextTick()", Kept),
            act("puts more into the element", "state.late = true; await Vue.nextTick()", Kept),
            act("gives it another number", "state.phone = '+1-855-555-0177'; await Vue.nextTick()", Kept),
            act(
                "changes the order of a list",
                "state.order = ['b', 'guide', 'a']; await Vue.nextTick()",
                Anew,
            ),
            act("teleports it", "state.away = false; await Vue.nextTick()", Anew),
            act("takes it away", "state.on = false; await Vue.nextTick()", Gone),
            act("brings it back", "state.on = true; await Vue.nextTick()", Anew),
            on_stage("takes it away", "state.on = false; await Vue.nextTick()", Gone),
            act("brings it back from there", "state.on = true; await Vue.nextTick()", Anew),
            act("gives it another key", "state.key++; await Vue.nextTick()", Anew),
            act("ends the app", "app.unmount()", Gone),
            act("starts the app again", "start()", Anew),
        ],
        ..NONE
    },
    Library {
        name: "Vue 3, taking over what a server has drawn",
        files: &["vue/dist/vue.global.prod.js"],
        body: r#"<div id="app"><main><h1>Get help</h1><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div><p>Below</p></main></div>
            <script src="care-finder.js" async></script><script>
            const { h, createSSRApp } = Vue;
            const link = h("a", { href: "tel:+18555550100" }, "Call");
            window.hydrate = () => createSSRApp({ render: () => h("main", [h("h1", "Get help"),
                h("div", { "data-care-finder": "", "data-phone": "+1-855-555-0100" }, [link]), h("p", "Below")]) }).mount('#app');
            </script>"#,
        // It says so in the console; the page is not as it was sent.
        throws: Some(""),
        acts: &[act("hydrates", "hydrate()", Anew)],
        ..NONE
    },
    Library {
        name: "React 19, StrictMode",
        files: &["react.js"],
        head: SCRIPT_IN_HEAD,
        body: r#"<div id="root"></div><script>
            const { createElement: e, StrictMode, Suspense, use, useState } = React;
            const first = { n: 0, on: true, key: 1, late: false, phone: "+1-855-555-0100", html: null, wait: null };
            const Waits = ({ wait }) => (wait && use(wait), e("p", null, "Beside"));
            function App() {
                const [state, set] = useState(first);
                window.set = async (more) => { set((old) => ({ ...old, ...more(old) })); await new Promise((done) => setTimeout(done, 50)); };
                const { n, on, key, late, phone, html, wait } = state;
                const settings = { key, "data-care-finder": "", "data-phone": phone, className: "n" + n, style: { padding: n } };
                const link = [late && e("p", { key: 1 }, "Late"), e("a", { key: 2, href: "tel:+18555550100" }, "Call " + n), late && e("p", { key: 3 }, "Later")];
                const guide = html ? e("div", { dangerouslySetInnerHTML: { __html: html } }) : on && e("div", settings, link);
                return e("main", { className: "n" + n }, e("h1", null, n), e(Suspense, { fallback: e("p", null, "Wait") }, guide, e(Waits, { wait })));
            }
            window.start = () => { window.root = ReactDOM.createRoot(document.getElementById("root")); root.render(e(StrictMode, null, e(App))); };
            start();</script>"#,
        acts: &[
            act("draws its parent anew", "await set(({ n }) => ({ n: n + 1 }))", Kept),
            on_stage("draws its parent anew", "await set(({ n }) => ({ n: n + 1 }))", Kept),
            act("puts more into the element", "await set(() => ({ late: true }))", Kept),
            act("gives it another number", "await set(() => ({ phone: '+1-855-555-0177' }))", Kept),
            act(
                "hides it while it waits",
                "const wait = new Promise((done) => setTimeout(done, 300)); await set(() => ({ wait })); await new Promise((done) => setTimeout(done, 400))",
                Kept,
            ),
            on_stage(
                "hides it while it waits",
                "const wait = new Promise((done) => { window.come = done }); await set(() => ({ wait }))",
                Kept,
            ),
            act("shows it again", "come(); await new Promise((done) => setTimeout(done, 100))", Kept),
            act("takes it away", "await set(() => ({ on: false }))", Gone),
            act("brings it back", "await set(() => ({ on: true }))", Anew),
            act("gives it another key", "await set(({ key }) => ({ key: key + 1 }))", Anew),
            act(
                "draws it as text",
                "await set(() => ({ html: '<div data-care-finder><a href=\"tel:+18555550100\">Call</a></div>' }))",
                Anew,
            ),
            act("draws the same text", "await set(({ n }) => ({ n: n + 1 }))", Kept),
            act("ends the app", "root.unmount()", Gone),
            act("starts the app again", "start()", Anew),
        ],
        ..NONE
    },
    Library {
        name: "React 19, taking over what a server has drawn",
        files: &["react.js"],
        body: r#"<div id="root"><main><h1>Get help</h1><div data-care-finder="" data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div><p>Below</p></main></div>
            <script src="care-finder.js" async></script><script>
            const { createElement: e } = React;
            window.hydrate = async () => { ReactDOM.hydrateRoot(document.getElementById("root"), e("main", null, e("h1", null, "Get help"),
                e("div", { "data-care-finder": "", "data-phone": "+1-855-555-0100" }, e("a", { href: "tel:+18555550100" }, "Call")), e("p", null, "Below")));
                await new Promise((done) => setTimeout(done, 300)); };
            </script>"#,
        throws: Some("ydrat"),
        acts: &[act("hydrates", "await hydrate()", Anew)],
        ..NONE
    },
    Library {
        name: "Turbo, script in the body",
        files: &["@hotwired/turbo/dist/turbo.es2017-umd.js"],
        body: r#"<p>Above <a id="away" href="OTHER">Another page</a></p><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div>
            <script src="care-finder.js" async></script><p>Below</p>"#,
        acts: &[TURBO_AWAY, TURBO_BACK],
        ..NONE
    },
    Library {
        name: "Turbo, script in the head",
        files: &["@hotwired/turbo/dist/turbo.es2017-umd.js"],
        head: SCRIPT_IN_HEAD,
        body: r#"<p>Above <a id="away" href="OTHER">Another page</a></p><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div><p>Below</p>"#,
        acts: TURBO,
        ..NONE
    },
    Library {
        name: "Turbo that morphs, and keeps what is permanent",
        files: &["@hotwired/turbo/dist/turbo.es2017-umd.js"],
        head: concat!(
            r#"<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">"#,
            r#"<script src="care-finder.js" defer></script>"#
        ),
        body: r#"<p>Above <a id="away" href="OTHER">Another page</a></p><div id="guide"><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></div><p>Below</p>"#,
        acts: &[
            act(
                "morphs the page",
                "Turbo.visit(location.href, { action: 'replace' }); await new Promise((done) => addEventListener('turbo:load', done, { once: true }))",
                Anew,
            ),
            act(
                "streams a new one",
                "Turbo.renderStreamMessage('<turbo-stream action=\"update\" target=\"guide\"><template><div data-care-finder><a href=\"tel:+18555550100\">Call</a></div></template></turbo-stream>'); await new Promise((done) => setTimeout(done, 200))",
                Anew,
            ),
            act(
                "streams it away",
                "Turbo.renderStreamMessage('<turbo-stream action=\"update\" target=\"guide\"><template><p>Nothing</p></template></turbo-stream>'); await new Promise((done) => setTimeout(done, 200))",
                Gone,
            ),
            act(
                "brings it back",
                "Turbo.visit(location.href, { action: 'replace' }); await new Promise((done) => addEventListener('turbo:load', done, { once: true }))",
                Anew,
            ),
        ],
        ..NONE
    },
    Library {
        name: "htmx 2, boosted",
        files: &["htmx.org/dist/htmx.min.js"],
        body_attributes: r#"hx-boost="true""#,
        body: r#"<p>Above <a id="away" href="OTHER">Another page</a></p><div id="slot"><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></div>
            <script src="care-finder.js" async></script><p>Below</p>"#,
        acts: &[
            act(
                "swaps it in, inside",
                "await htmx.ajax('GET', 'snippet.html', { target: '#slot', swap: 'innerHTML' })",
                Anew,
            ),
            act(
                "swaps the element",
                "await htmx.ajax('GET', 'snippet.html', { target: '[data-care-finder]', swap: 'outerHTML' })",
                Anew,
            ),
            act(
                "swaps it out",
                "await htmx.ajax('GET', 'favicon.ico', { target: '#slot', swap: 'innerHTML' })",
                Gone,
            ),
            act(
                "swaps it in",
                "await htmx.ajax('GET', 'snippet.html', { target: '#slot', swap: 'beforeend' })",
                Anew,
            ),
            on_stage(
                "swaps it out",
                "await htmx.ajax('GET', 'favicon.ico', { target: '#slot', swap: 'innerHTML' })",
                Gone,
            ),
            act(
                "swaps it in again",
                "await htmx.ajax('GET', 'snippet.html', { target: '#slot', swap: 'innerHTML' })",
                Anew,
            ),
            act(
                "goes to another page",
                "document.querySelector('#away').click(); while (!document.querySelector('#other')) await new Promise((done) => setTimeout(done, 20))",
                Gone,
            ),
            act(
                "restores the page it has stored",
                "history.back(); while (document.querySelector('#other')) await new Promise((done) => setTimeout(done, 20))",
                Anew,
            ),
        ],
        ..NONE
    },
    Library {
        name: "Alpine",
        files: &["alpinejs/dist/cdn.min.js"],
        head: SCRIPT_IN_HEAD,
        // Alpine begins at once, when it stands in the head without `defer`; it waits for the page itself.
        body: r#"<div id="x" x-data="{ on: true, open: true, far: false, html: '' }"><div x-show="open">
            <template x-if="on && !far"><div><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></div></template></div>
            <template x-if="far"><div><template x-teleport='#there'><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></template></div></template>
            <div x-html="html"></div></div><div id="there"></div><script>window.x = () => Alpine.$data(document.getElementById("x"));</script>"#,
        acts: &[
            act("x-if takes it away", "x().on = false; await Alpine.nextTick()", Gone),
            act("x-if brings it back", "x().on = true; await Alpine.nextTick()", Anew),
            act(
                "x-show hides it and shows it",
                "x().open = false; await new Promise((done) => setTimeout(done, 100)); x().open = true; await Alpine.nextTick()",
                Kept,
            ),
            on_stage("x-show hides it", "x().open = false; await Alpine.nextTick()", Kept),
            act("x-show shows it", "x().open = true; await Alpine.nextTick()", Kept),
            act("x-teleport", "x().far = true; await Alpine.nextTick()", Anew),
            act("takes away what was teleported", "x().on = x().far = false; await Alpine.nextTick()", Gone),
            act(
                "x-html",
                "x().html = '<div data-care-finder><a href=\"tel:+18555550100\">Call</a></div>'; await Alpine.nextTick()",
                Anew,
            ),
        ],
        ..NONE
    },
];

const TURBO_AWAY: Act = act(
    "visits another page",
    "document.querySelector('#away').click(); await new Promise((done) => addEventListener('turbo:load', done, { once: true }))",
    Gone,
);
const TURBO_BACK: Act = act(
    "goes back to its copy",
    "history.back(); await new Promise((done) => addEventListener('turbo:load', done, { once: true }))",
    Anew,
);

const TURBO: &[Act] = &[
    TURBO_AWAY,
    TURBO_BACK,
    on_stage(
        "visits another page",
        "Turbo.visit(document.querySelector('#away').href); await new Promise((done) => addEventListener('turbo:load', done, { once: true }))",
        Gone,
    ),
    TURBO_BACK,
    act(
        "visits the page it is on",
        "Turbo.visit(location.href); await new Promise((done) => addEventListener('turbo:load', done, { once: true }))",
        Anew,
    ),
];
