// Tells React's JSX of <care-finder>. Types alone, because React draws such an element by itself: import type {} from "care-finder/react".

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CareFinderAttributes, CareFinderElement } from "./index.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "care-finder": DetailedHTMLProps<HTMLAttributes<CareFinderElement>, CareFinderElement> & CareFinderAttributes;
    }
  }
}
