import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** One file naming another file or a package. */
export interface Import {
  from: string;
  /** Path from the root for a file of the house, the specifier for a package; null when it is computed. */
  to: string | null;
  /** Whether nothing of it is left at run time. */
  typeOnly: boolean;
}

interface Named {
  type: string;
  value?: unknown;
}

/** Every way a TypeScript module names another one. `import { type A }` still loads the module: it is no type import. */
export function importsOf(file: string, source = readFileSync(file, "utf8")): Import[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (named: Named | null, typeOnly: boolean) => {
    if (!named) return;
    const specifier = typeof named.value === "string" ? named.value : null;
    const to = specifier?.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
    found.push({ from: file, to, typeOnly });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === "type"),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === "type"),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return found;
}

/** Circles that loading the modules would run into, each as the files on it. */
export function circles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (to !== null && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
