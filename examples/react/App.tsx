// The guide on a page that React draws. Beside it: its link to call, which stays for good where scripts are blocked.
// The guide's files are copied to /care-finder/, as packages/npm/README.md says. To bundle it:
// esbuild App.tsx --bundle --format=esm --jsx=automatic --outfile=app.js

import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { load } from "care-finder";
import type {} from "care-finder/react";

void load({ base: "/care-finder/" });

const CENTERS = [
  { name: "Example Recovery", phone: "+1-855-555-0100" },
  { name: "Example Recovery North", phone: "+1-855-555-0177" },
];

function Page() {
  const [place, setPlace] = useState(0);
  const [shown, setShown] = useState(true);
  const center = CENTERS[place] ?? { name: "", phone: "" };
  return (
    <main>
      <h1>Not sure what kind of help you need?</h1>
      <button id="other" onClick={() => setPlace(1 - place)}>Our other house</button>
      <button id="away" onClick={() => setShown(!shown)}>Hide or show</button>
      {shown && (
        <care-finder data-center={center.name} data-phone={center.phone} data-theme="light">
          <a href={`tel:${center.phone}`}>Call {center.name}</a>
        </care-finder>
      )}
    </main>
  );
}

createRoot(document.getElementById("root")!).render(<StrictMode><Page /></StrictMode>);
