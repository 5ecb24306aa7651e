// The page as early.js left it, for the scripts that follow: the guide's element, a copy of what was prerendered in
// it, and whether there is a page around it. Does nothing with them.

export const { card, framed } = early;
export const root = document.getElementById("care-finder");
