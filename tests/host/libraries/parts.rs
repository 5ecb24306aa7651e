//! Single parts of a page: what moves, copies, folds and slides, and old libraries that change what is built in. Checks nothing.
//! What draws whole pages is in frameworks.rs.

use super::acts::After::{Anew, Gone, Kept};
use super::acts::{Library, NONE, SNIPPET, act, on_stage};

pub(super) const PARTS: &[Library] = &[
    Library {
        name: "jQuery 3",
        files: &["jquery/dist/jquery.min.js"],
        body: r#"<p>Above</p><div id="slot"></div><p>Below</p><script>$('#slot').load("snippet.html");</script>"#,
        acts: &[
            act(".load() again", "await new Promise((done) => $('#slot').load('snippet.html', done))", Anew),
            act(".html(.html())", "$('#slot').html($('#slot').html())", Anew),
            act(".replaceWith(.clone(true))", "$('#slot').replaceWith($('#slot').clone(true))", Anew),
            act(".detach() and .appendTo()", "$('#slot').detach().appendTo('body')", Anew),
            act(
                ".wrapInner() of the element",
                "$('[data-care-finder]').wrapInner('<div class=\"inner\"></div>')",
                Anew,
            ),
            act(
                ".wrap() of all frames",
                "$('iframe').wrap('<div style=\"height: 0; overflow: hidden\"></div>')",
                Anew,
            ),
            act(".slideUp() and .slideDown()", "await $('#slot').slideUp(50).slideDown(50).promise()", Kept),
            act(
                ".fadeOut() and .fadeIn() of the element",
                "await $('[data-care-finder]').fadeOut(50).fadeIn(50).promise()",
                Kept,
            ),
            on_stage(".slideUp()", "await $('#slot').slideUp(50).promise()", Kept),
            act(".slideDown()", "await $('#slot').slideDown(50).promise()", Kept),
            act(
                ".empty() and .append()",
                "$('[data-care-finder]').empty().append('<a href=\"tel:+18555550100\">Call</a>')",
                Anew,
            ),
            act("takes styles off frames and dialogs", "$('dialog, iframe').removeAttr('style')", Kept),
            on_stage(".remove()", "$('[data-care-finder]').remove()", Gone),
            act(
                ".append() of text",
                "$('#slot').append('<div data-care-finder><a href=\"tel:+18555550100\">Call</a></div>')",
                Anew,
            ),
        ],
        ..NONE
    },
    Library {
        name: "jQuery UI",
        files: &["jquery/dist/jquery.min.js", "jquery-ui/dist/jquery-ui.min.js"],
        head: r#"<script src="care-finder.js" defer></script><style>.ui-dialog { position: absolute; background: white } .ui-widget-overlay { position: fixed; inset: 0; background: #0008 } .ui-front { z-index: 100 }</style>"#,
        body: r#"<div id="parts"><h3>One</h3><div><p>One</p></div><h3>Guide</h3><div id="slot"><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></div></div>
            <script>$('#parts').accordion({ active: 1, animate: 50 });</script>"#,
        acts: &[
            act(
                "an accordion closes and opens",
                "$('#parts').accordion('option', 'active', 0); await $(':animated').promise(); $('#parts').accordion('option', 'active', 1); await $(':animated').promise()",
                Kept,
            ),
            on_stage(
                "an accordion closes",
                "$('#parts').accordion('option', 'active', 0); await $(':animated').promise()",
                Kept,
            ),
            act(
                "an accordion opens",
                "$('#parts').accordion('option', 'active', 1); await $(':animated').promise()",
                Kept,
            ),
            act("a dialog takes it", "$('#slot').dialog({ modal: true, width: 1200, height: 1100 })", Anew),
            on_stage(
                "a dialog draws itself anew",
                "$('#slot').dialog('option', 'title', 'Guide'); $('#slot').dialog('option', 'width', 1190)",
                Kept,
            ),
            act("a dialog closes", "$('#slot').dialog('close')", Gone),
            act("a dialog opens", "$('#slot').dialog('open')", Kept),
            act("a dialog gives it back", "$('#slot').dialog('destroy')", Anew),
        ],
        ..NONE
    },
    Library {
        name: "Swiper 11, looping",
        files: &["swiper/swiper-bundle.min.js"],
        head: r#"<script src="care-finder.js" defer></script><style>.swiper { overflow: hidden; width: 1100px } .swiper-wrapper { display: flex; transition-property: transform } .swiper-slide { flex-shrink: 0; width: 100% }</style>"#,
        body: r#"<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></div>
            <div class="swiper-slide"><p>Two</p></div><div class="swiper-slide"><p>Three</p></div></div></div>
            <script>window.slider = new Swiper(".swiper", { loop: true, speed: 50, autoHeight: true });</script>"#,
        acts: &[
            act(
                "goes once around",
                "for (const way of ['slideNext', 'slideNext', 'slideNext']) { slider[way](); await new Promise((done) => setTimeout(done, 150)); }",
                Anew,
            ),
            act(
                "goes around the other way",
                "for (const way of ['slidePrev', 'slidePrev', 'slidePrev']) { slider[way](); await new Promise((done) => setTimeout(done, 150)); }",
                Anew,
            ),
            on_stage(
                "goes on",
                "slider.slideNext(); await new Promise((done) => setTimeout(done, 150))",
                Kept,
            ),
            act("is ended", "slider.destroy()", Anew),
        ],
        ..NONE
    },
    Library {
        name: "Slick, with copies of its slides",
        files: &["jquery/dist/jquery.min.js", "slick-carousel/slick/slick.min.js"],
        head: r#"<script src="care-finder.js" defer></script><style>.slick-list { overflow: hidden } .slick-slide { float: left; min-height: 1px } .slick-track { overflow: hidden }</style>"#,
        body: r#"<div id="slider"><div><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></div><div><p>Two</p></div></div>
            <script>addEventListener("load", () => $('#slider').slick({ speed: 50, adaptiveHeight: true }));</script>"#,
        guide: ".slick-slide:not(.slick-cloned) [data-care-finder]",
        acts: &[
            act(
                "goes once around",
                "for (const way of ['slickNext', 'slickNext']) { $('#slider').slick(way); await new Promise((done) => setTimeout(done, 200)); }",
                Kept,
            ),
            on_stage(
                "goes on",
                "$('#slider').slick('slickNext'); await new Promise((done) => setTimeout(done, 200))",
                Kept,
            ),
            act(
                "comes back",
                "$('#slider').slick('slickNext'); await new Promise((done) => setTimeout(done, 200))",
                Kept,
            ),
            act(
                "is made anew",
                "$('#slider').slick('unslick').slick({ speed: 50 }); await new Promise((done) => setTimeout(done, 200))",
                Anew,
            ),
        ],
        ..NONE
    },
    Library {
        name: "Bootstrap 5",
        files: &["bootstrap.js"],
        head: r#"<link rel="stylesheet" href="bootstrap.css"><script src="care-finder.js" defer></script>"#,
        body: r#"<div id="slider" class="carousel slide"><div class="carousel-inner"><div class="carousel-item active"><div data-care-finder data-phone="+1-855-555-0100"><a href="tel:+18555550100">Call</a></div></div>
            <div class="carousel-item"><p>Two</p></div></div></div>
            <script>window.slider = new bootstrap.Carousel('#slider'); window.slid = () => new Promise((done) => document.addEventListener("slid.bs.carousel", done, { once: true }));</script>"#,
        acts: &[
            act(
                "a carousel goes once around",
                "slider.next(); await slid(); slider.next(); await slid()",
                Kept,
            ),
            on_stage("a carousel goes on", "slider.next(); await slid()", Kept),
            act("a carousel comes back", "slider.next(); await slid()", Kept),
        ],
        ..NONE
    },
    Library {
        name: "MooTools",
        files: &["mootools/lib/mootools-core-1.5.2-server.js"],
        body: SNIPPET,
        acts: &[act("does nothing", "", Kept)],
        ..NONE
    },
];
