// How the focus moves after a press, so that a screen reader notices, and reads on from there. Owns not when or where to: that is
// stage.js's, which hears each press, and that of the callers of `focus()` (src/effects.rs, early.js). Each of these was needed
// with Orca, in one browser or the other (tests/reach/heard.rs): what was pressed gives up the focus before it goes away with its
// screen; the heading takes it when the page is still again; and no selection stays in the old screen, because Firefox would put
// it behind the new one, and reading goes on there, in the host's page.

const giveUp = (() => {
  const { focus } = HTMLElement.prototype;
  const isNowhere = () => document.activeElement === document.body;

  HTMLElement.prototype.focus = function (options) {
    const move = () => focus.call(this, options);
    if (options || !isNowhere()) move();
    // Unless the visitor has moved it meanwhile.
    else setTimeout(() => isNowhere() && move(), 150);
  };

  return (button) => {
    window.getSelection().removeAllRanges();
    button.blur();
  };
})();
