// How the focus moves after a press, so that a screen reader notices and reads on from there. Does not own when or
// where to: that belongs to stage.js, which hears each press, and to the callers of `focus()` (src/effects.rs,
// early.js). Each step here was needed with Orca, in one browser or the other (tests/reach/heard.rs): the pressed
// control gives up the focus before it disappears with its screen; the heading takes it once the page is still again;
// and no selection stays in the old screen, because Firefox would put it behind the new one, and reading would go on
// there, in the host's page.

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
