// Writes a bill of materials from what materials.rs has found, and checks it against the standard's schema. Adds nothing of its own.

const { readFileSync } = require("fs");
const { Enums, Models, Serialize, Spec, Types, Validation } = require("@cyclonedx/cyclonedx-library");

const { version, files, components, edges } = JSON.parse(readFileSync(0, "utf8"));

const ours = new Models.Component(Enums.ComponentType.Application, "care-finder", { version, bomRef: `care-finder ${version}` });
license(ours, "MIT OR Apache-2.0");
for (const { name, sha384 } of files) {
  const file = new Models.Component(Enums.ComponentType.File, name, { bomRef: `file ${name}` });
  file.hashes.set(Enums.HashAlgorithm["SHA-384"], sha384);
  ours.components.add(file);
}

const bill = new Models.Bom({ metadata: new Models.Metadata({ component: ours }) });
const known = new Map([[ours.name, ours]]);
for (const one of components) {
  const component = new Models.Component(Enums.ComponentType.Library, one.name, {
    version: one.version,
    bomRef: `${one.name} ${one.version}`,
    scope: one.scope,
    description: one.description || undefined,
    purl: one.registry ? `pkg:${one.registry}/${one.name}@${one.version}` : undefined,
  });
  license(component, one.license);
  bill.components.add(component);
  known.set(component.bomRef.value, component);
}
for (const [from, to] of Object.entries(edges)) {
  for (const other of to) known.get(from).dependencies.add(known.get(other).bomRef);
}

function license(component, expression) {
  if (expression) component.licenses.add(new Models.LicenseExpression(expression));
}

const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
const text = new Serialize.JsonSerializer(factory).serialize(bill, { sortLists: true, space: 2 });
new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text).then((wrong) => {
  if (wrong !== null) throw new Error(JSON.stringify(wrong));
  process.stdout.write(text + "\n");
});
