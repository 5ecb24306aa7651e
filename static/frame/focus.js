// When the focus moves after a press: so that a screen reader notices, and reads on from there. Owns not where to it moves, which
// the callers of `focus()` say (src/effects.rs, early.js, stage.js). Each of these was needed with Orca, in one browser or the
// other (tests/reach/heard.rs): what was pressed gives up the focus before it goes away with its screen; the heading takes it when
// the page is still again; and no selection stays in the old screen, because Firefox would put it behind the new one, and reading
// goes on there, in the host's page.
import { stage } from "./stage.js";

{
  const { focus } = HTMLElement.prototype;
  const isNowhere = () => document.activeElement === document.body;

  HTMLElement.prototype.focus = function (options) {
    const move = () => focus.call(this, options);
    if (options || !isNowhere()) move();
    // Unless the visitor has moved it meanwhile.
    else setTimeout(() => isNowhere() && move(), 150);
  };

  const leave = ({ target, detail }) => {
    const button = detail < 2 && target.closest("[data-action]");
    if (!button || (button.dataset.action === "continue" && !stage.isAnswered())) return;
    window.getSelection().removeAllRanges();
    button.blur();
  };
  document.addEventListener("click", leave, true);
}
