// What can be seen of the settings before the WebAssembly is there: theme, accent and, with early.js, language. Their
// rows say which settings these are (crates/core/src/settings.rs). A script in the page's head, so that nothing is
// painted before it runs. Owns no color: those are in style.css, and what is readable on them is worked out in
// src/accent.rs, of which this is the copy that comes early.
import { isSettings } from "../border.js";

const looks = (() => {
  const page = document.documentElement;
  // Never from the address, and in a page of its own never from its name either, which another site's link can set:
  // no link to this page may be able to show another telephone number.
  const own = settingsOfPage();
  const looks = { own, show, language: "" };
  const ways = {
    // early.js knows whether there is a first screen in it.
    language(value) {
      looks.language = value;
    },
    // To style.css, anything but `light` and `dark` is no theme.
    theme(value) {
      page.dataset.theme = value;
    },
    accent(value) {
      const color = /^#[0-9a-f]{6}$/i.test(value) && [1, 3, 5].map((at) => parseInt(value.slice(at, at + 2), 16));
      page.style.setProperty("--accent-light", color ? `rgb(${readable(color, [241, 234, 221], 0)})` : "");
      page.style.setProperty("--accent-dark", color ? `rgb(${readable(color, [34, 44, 43], 255)})` : "");
    },
  };
  show(window.parent === window ? own : settingsOfHost());
  return looks;

  // Of two settings with one name the first counts, as in the guide itself.
  function show(settings) {
    // The packer puts the names of the early settings here.
    for (const early of __CARE_FINDER_EARLY__) {
      const [, value] = settings.find(([name]) => name === early) || ["", ""];
      ways[early](value.trim());
    }
  }

  function settingsOfPage() {
    try {
      const settings = JSON.parse(document.getElementById("settings").textContent);
      // Also by the names they have on a host's element.
      return Object.entries(settings).map(([name, value]) => [name.replace(/^data-/, ""), String(value)]);
    } catch {
      console.warn("care-finder: the settings in the page are not JSON; using the defaults");
      return [];
    }
  }

  // From the frame's name, which the host's script sets before the frame is loaded: its message comes after that. The
  // name stays, for whatever may take this document's place in the frame (the twin, or the same document again):
  // Chromium loses a name that is put back only then.
  function settingsOfHost() {
    try {
      const settings = JSON.parse(window.name);
      return isSettings(settings) ? settings : [];
    } catch {
      return [];
    }
  }

  function readable(color, surface, toward) {
    const end = [toward, toward, toward];
    const most = Math.max(...color, 1);
    const tint = toward ? color.map((part) => Math.floor((part * 127) / most) + 128) : end;
    for (let part = 0; part < 64; part += 1) {
      const mixed = part < 32 ? mix(color, tint, part) : mix(tint, end, part - 32);
      if (contrast(mixed, surface) >= 4.65) return mixed;
    }
    return end;
  }

  function mix(from, to, part) {
    return from.map((one, at) => Math.floor((one * (32 - part) + to[at] * part) / 32));
  }

  function contrast(one, other) {
    const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  }

  function luminance(color) {
    const [red, green, blue] = color.map((part) => {
      const value = part / 255;
      return value * (value * (value * 0.305306 + 0.682171) + 0.012523);
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
})();
