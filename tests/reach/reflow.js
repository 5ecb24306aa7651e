// Finds what is cut off, too small to hit, or told apart by color alone, in the document it runs in. Each function returns its
// complaints as texts; which widths and modes to try is up to reflow.rs.

const name = (one) => {
  const part = one.closest("[data-part]");
  const words = (one.textContent ?? "").trim().slice(0, 30);
  return `${part ? `[${part.dataset.part}] ` : ""}${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ""} "${words}"`;
};

// What is visible of the page, without what is only for screen readers.
const shown = (selector) => {
  const clipped = Array.from(document.body.querySelectorAll("*")).filter(
    (one) => getComputedStyle(one).clipPath === "inset(50%)",
  );
  return Array.from(document.body.querySelectorAll(selector)).filter(
    (one) =>
      one.checkVisibility() &&
      one.getBoundingClientRect().width > 0 &&
      !clipped.some((hidden) => hidden.contains(one)),
  );
};

const cutOff = () => {
  const page = document.documentElement;
  const wide = page.scrollWidth - page.clientWidth;
  const complaints = wide > 0 ? [`the page scrolls sideways by ${wide}`] : [];
  for (const one of shown("*")) {
    const box = one.getBoundingClientRect();
    if (box.left < -0.5 || box.right > page.clientWidth + 0.5) {
      complaints.push(`${name(one)} reaches from ${box.left} to ${box.right} of ${page.clientWidth}`);
    }
    const over = getComputedStyle(one);
    if (over.display === "inline" || one instanceof SVGElement) continue;
    // One pixel is rounding. Only for its own words or what it hides: a box may extend beyond its parent on purpose.
    const cutsAside = over.overflowX !== "visible" && one !== document.body;
    const speaks = Array.from(one.childNodes).some((text) => text.nodeType === Node.TEXT_NODE && text.data.trim());
    if ((speaks || cutsAside) && one.scrollWidth > one.clientWidth + 1) complaints.push(`${name(one)} is too narrow`);
    // Downward, a box of fixed height that hides nothing is caught by its neighbor.
    const cuts = over.overflowY !== "visible" && one !== document.body;
    if (cuts && one.scrollHeight > one.clientHeight + 1) complaints.push(`${name(one)} is too low`);
  }
  return [...complaints, ...overlaps()];
};

// Lines of text on top of other lines, as happens when a box does not grow with its text.
const overlaps = () => {
  const lines = [];
  for (const one of shown("h1, h2, h3, p, li, dt, dd, label, legend, a, button, th, td, summary")) {
    for (const text of one.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || !text.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) lines.push({ one, box });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  const complaints = [];
  lines.forEach((a, place) => {
    for (const b of lines.slice(place + 1)) {
      // The boxes of tight lines overlap a little, and a sentence's link lies beside its words.
      const low = Math.min(a.box.height, b.box.height) * 0.4;
      if (b.box.top > a.box.bottom - low) break;
      const aside = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) < 1;
      if (!aside && a.one !== b.one) complaints.push(`${name(a.one)} and ${name(b.one)} lie on each other`);
    }
  });
  return complaints;
};

// The page's policy forbids <style>; a sheet made through the object model is not one.
const styled = (css, check) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const complaints = check();
  document.adoptedStyleSheets = [];
  return complaints;
};

// WCAG 1.4.12.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;
const spaced = () => styled(SPACED, cutOff);

const magnified = (percent) => {
  document.documentElement.style.fontSize = `${percent}%`;
  const complaints = cutOff();
  document.documentElement.style.fontSize = "";
  return complaints;
};

const rightToLeft = () => {
  const turned = [document.documentElement, ...document.querySelectorAll("[dir]")];
  const before = turned.map((one) => one.dir);
  for (const one of turned) one.dir = "rtl";
  const complaints = cutOff();
  const middle = (one) => one.getBoundingClientRect().left + one.getBoundingClientRect().width / 2;
  for (const input of shown("input")) {
    const label = document.querySelector(`label[for="${input.id}"]`);
    if (!label || middle(input) <= middle(label)) complaints.push(`${name(label ?? input)} has its control on the left`);
  }
  turned.forEach((one, place) => (one.dir = before[place]));
  return complaints;
};

const tooSmall = () => {
  const within = (link) => {
    const own = link.textContent.trim().length;
    return getComputedStyle(link).display === "inline" && link.parentElement.textContent.trim().length > own + 3;
  };
  const targets = shown("button, summary, a[href], label").filter((one) => !one.matches("a") || !within(one));
  const small = targets.filter((one) => {
    const box = one.getBoundingClientRect();
    return box.width < 44 || box.height < 44;
  });
  const sized = (one) => `${one.getBoundingClientRect().width} by ${one.getBoundingClientRect().height}`;
  return [
    ...small.map((one) => `${name(one)} is only ${sized(one)}`),
    ...shown("input")
      .filter((input) => !input.labels.length || parseFloat(getComputedStyle(input).fontSize) < 16)
      .map((input) => `${name(input)} has no label or makes iPhones zoom in`),
  ];
};

// In forced colors, only what the system lets through shows where one is.
const alike = () => {
  const style = (one) => getComputedStyle(one);
  const looks = (one) => {
    // A row of a table has no border to show unless borders collapse.
    const parts = one.matches("tr") && style(one.closest("table")).borderCollapse !== "collapse" ? one.children : [one];
    return Array.from(parts, (part) => {
      const { borderStyle, borderWidth, borderColor, outline, fill, textDecorationLine } = style(part);
      return [borderStyle, borderWidth, borderColor, outline, fill, textDecorationLine].join(" ");
    }).join("; ");
  };
  const complaints = [];
  const compare = (one, other) => {
    if (other && looks(one) === looks(other)) complaints.push(`${name(one)} looks like ${name(other)}: ${looks(one)}`);
  };
  for (const input of shown(".option input:checked")) {
    const label = document.querySelector(`label[for="${input.id}"]`);
    compare(label, document.querySelector(".option input:not(:checked) + label"));
  }
  for (const here of shown("[aria-current]")) {
    compare(here, here.parentElement.querySelector(`${here.tagName}:not([aria-current])`));
  }
  for (const button of shown("button")) {
    const { borderStyle, borderWidth, textDecorationLine } = style(button);
    const bordered = borderStyle !== "none" && parseFloat(borderWidth) > 0;
    if (!bordered && textDecorationLine === "none") complaints.push(`${name(button)} looks like text`);
  }
  return complaints;
};
