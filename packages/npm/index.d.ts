// The types of index.js. What each attribute means and takes is in the table of the project's README; a test keeps
// the two in agreement.

/** What the element takes. A value that cannot be read is replaced by its default and named in one console warning. */
export interface CareFinderAttributes {
  /** Name of the center, as in “Call Example Recovery”. */
  "data-center"?: string;
  /** Number to call, shown as it is written. */
  "data-phone"?: string;
  /** Number to send a text message to. */
  "data-text-number"?: string;
  /** Page on which a visitor can write to the center. */
  "data-contact-url"?: string;
  /** Page on which a visitor can check an insurance. */
  "data-insurance-url"?: string;
  /** When somebody answers: in English, then in Spanish, with a vertical bar between, as in `Every day, 7 to 11 | Todos los días, 7 a 11`; one text alone is shown in both. */
  "data-hours"?: string;
  /** Levels of care the center offers. The advice never depends on it: where a level is missing, the page says so. */
  "data-levels"?: string;
  /** Language to begin in; the visitor can switch. */
  "data-language"?: "en" | "es";
  /** Languages in which somebody answers, as in “English, Español”. */
  "data-languages"?: string;
  /** Who reviewed the rules for the center, and which version; shown as the center's own statement. */
  "data-reviewer"?: string;
  /** Color of buttons and links. It is made darker or lighter where it could not be read. */
  "data-accent"?: string;
  /** Light or dark colors; `auto` follows the visitor's device. */
  "data-theme"?: "auto" | "light" | "dark";
  /** `stage` fills the window once the guide has begun; `page` stays in the page. */
  "data-display"?: "stage" | "page";
  /** Height in the page, 320 to 2000 pixels. */
  "data-height"?: number | string;
  /** Folder of the guide's files, for this element alone. */
  "data-base"?: string;
  /** Name of the frame for screen readers. */
  "data-title"?: string;
}

export interface LoadOptions {
  /** Folder of the guide's files (`care-finder.html` and its twin), as in `/care-finder/`. Without it the folder beside this
   * module, which only a page that is not bundled can know. */
  base?: string | URL;
}

/** `<care-finder>`: what is inside it, such as a link to call, stays until the guide has started. */
export declare class CareFinderElement extends HTMLElement {}

/** Starts every guide of the page, those in open shadow roots too. Rejects where the script does not arrive. Call it once with
 * `base` right after the import; then only for a shadow root that is attached long after its element. On a server it does nothing. */
export declare function load(options?: LoadOptions): Promise<void>;

declare global {
  interface HTMLElementTagNameMap {
    "care-finder": CareFinderElement;
  }
}
