/** Style of the API reference: no web font, no image, light or dark as the reader's system is. */
export const REFERENCE_STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fdfdfc, #15171a);
  --raised: light-dark(#f4f4f1, #1d2024);
  --line: light-dark(#e2e2dc, #2e3238);
  --ink: light-dark(#1d2125, #e4e6e8);
  --soft: light-dark(#5d646b, #99a1a9);
  --accent: light-dark(#1a5fb4, #84b6f4);
  --get: light-dark(#1a6fb0, #6fb3ea);
  --post: light-dark(#1c7c43, #67c68e);
  --put: light-dark(#9a5b00, #e0a84e);
  --patch: light-dark(#7a4fa8, #bd9ae6);
  --delete: light-dark(#b3261e, #f08b84);
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; display: grid; grid-template-columns: 22rem minmax(0, 1fr);
  background: var(--ground); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
code, .name, .media { font-family: var(--mono); font-size: .88em; }
nav {
  position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.5rem 1rem;
  background: var(--raised); border-right: 1px solid var(--line);
}
nav .home { display: block; margin: 0 .5rem 1rem; color: var(--ink); font-size: 1.15rem; font-weight: 650; }
nav summary { padding: .35rem .5rem; cursor: pointer; font-weight: 600; }
nav summary a { color: inherit; }
nav ul { margin: 0 0 .75rem; padding: 0; list-style: none; }
nav li a {
  display: flex; gap: .5rem; align-items: baseline; padding: .16rem .5rem; border-radius: 4px;
  color: var(--soft); font: 12px/1.5 var(--mono); overflow-wrap: anywhere;
}
nav li a:hover { background: var(--ground); color: var(--ink); text-decoration: none; }
nav li b { flex: 0 0 4.4em; font-size: 10px; text-align: right; }
b.get, b.post, b.put, b.patch, b.delete { text-transform: uppercase; letter-spacing: .02em; }
b.get { color: var(--get); } b.post { color: var(--post); } b.put { color: var(--put); }
b.patch { color: var(--patch); } b.delete { color: var(--delete); }
main { width: 100%; max-width: 60rem; padding: 2.5rem 3rem 6rem; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; letter-spacing: -.01em; }
h2 { margin: 0; font-size: 1.5rem; letter-spacing: -.01em; }
.title p { margin: .3rem 0; color: var(--soft); }
section { margin-top: 3.5rem; }
section > header { padding-bottom: .75rem; border-bottom: 2px solid var(--ink); }
section > header p { margin: .2rem 0 0; color: var(--soft); }
section > h3 { margin: 2.5rem 0 .75rem; }
article { padding: 1.75rem 0; border-bottom: 1px solid var(--line); }
article h3 { margin: 0; font-size: 1.05rem; }
article h3 b { display: inline-block; min-width: 3.6rem; font-size: .82rem; }
article h3 code { overflow-wrap: anywhere; }
article h4, .credential {
  margin: 1.2rem 0 .4rem; color: var(--soft); font-size: .78rem; font-weight: 600; letter-spacing: .03em;
}
.summary { margin: .3rem 0 0; }
.credential { margin: .2rem 0 0; font-weight: 400; }
.fields { margin: .3rem 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.fields li { padding: .4rem 0; border-bottom: 1px solid var(--line); }
.fields li:last-child { border-bottom: 0; }
.fields .fields { margin: .4rem 0 0 .3rem; padding-left: 1rem; border-top: 0; border-left: 2px solid var(--line); }
.fields p { margin: .1rem 0 0; color: var(--soft); font-size: .88em; }
.name { font-weight: 600; }
.optional { margin-left: .4rem; color: var(--soft); font-size: .75rem; font-style: italic; }
.type { margin-left: .5rem; color: var(--soft); font-size: .9em; }
p.type { margin: .3rem 0; }
.bounds { margin-left: .4rem; color: var(--soft); font: .78em var(--mono); overflow-wrap: anywhere; }
.media { margin: .5rem 0 .2rem; color: var(--soft); }
.reply, .schema {
  margin: .4rem 0; padding: .4rem .8rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px;
}
.reply summary, .example { margin: .5rem 0; }
.example summary { cursor: pointer; color: var(--soft); font-size: .85em; }
.example pre {
  margin: .3rem 0; padding: .6rem .8rem; overflow-x: auto; background: var(--ground); border: 1px solid var(--line);
  border-radius: 4px; font: .8em/1.5 var(--mono);
}
.schema summary { cursor: pointer; }
.schema summary { font-family: var(--mono); font-size: .88em; font-weight: 600; }
.s1, .s2, .s3 { color: var(--post); } .s4 { color: var(--put); } .s5 { color: var(--delete); }
:target { scroll-margin-top: 1rem; }
article:target h3 code, .schema:target summary { background: light-dark(#fff1b8, #4a3f12); }
@media (max-width: 52rem) {
  body { display: block; }
  nav { position: static; height: auto; max-height: 40vh; border-right: 0; border-bottom: 1px solid var(--line); }
  main { padding: 1.5rem 1.1rem 4rem; }
}
`;
