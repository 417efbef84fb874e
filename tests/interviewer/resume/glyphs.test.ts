import fc from "fast-check";
import { expect, it } from "vitest";
import { cleanGlyphs } from "../../../src/interviewer/embedded/resume/glyphs.ts";
import { readResume } from "../../../src/interviewer/embedded/resume/read-resume.ts";
import { asTex, item } from "../../support/resume-items.ts";

it.each([
  ["Jos´e Garc´ıa", "José García"],
  ["r´esum´e", "résumé"],
  ["cafe´, Mu¨ller", "café, Müller"],
  ["M¨uller, Kali´nski", "Müller, Kaliński"],
  ["Fran¸cois, Franc¸ois", "François, François"],
  ["espa˜nol, S˜ao", "español, São"],
  ["ˇCapek, Dvoˇr´ak", "Čapek, Dvořák"],
  ["voil`a, `code`", "voilà, `code`"],
  ["e\u0301", "é"],
  ["eﬃcient workﬂow of the oﬃce", "efficient workflow of the office"],
  ["⼤学", "大学"],
  ["\uf0b7 bullet \uf0e0\ue123icon", "• bullet •icon"],
  ["sub\u00admission, sub\u00ad", "submission, sub\u00ad"],
  ["a\u0000b\u200bc\ud800", "abc"],
  ["tab\tand\u00a0space", "tab and space"],
  ["W O R K   H I S T O R Y", "WORK HISTORY"],
  ["R and D", "R and D"],
])("%j becomes %j", (raw, clean) => {
  expect(cleanGlyphs(raw)).toBe(clean);
});

it("undoes what TeX does to letters", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."abcdefgimnorstuzáéíóúàèäöüâêñãõç"),
    minLength: 1,
    maxLength: 12,
  });
  const unambiguous = word.filter(
    (text) => !/[aeiouáéíóúàèäöüâêãõ][áéíóúàèäöüâêñãõ]|ç[çáéíóúàèäöüâêñãõ]|^[àè]/.test(text),
  );
  fc.assert(
    fc.property(unambiguous, (text) => {
      expect(cleanGlyphs(asTex(text))).toBe(text);
    }),
  );
});

it("puts an accent on the letter that it is drawn over, whichever comes first", () => {
  const text = (...items: ReturnType<typeof item>[]) =>
    readResume({ pages: [{ width: 612, height: 792, items }], truncated: false }).text;
  expect(text(item("Jos", 50, 700, 10), item("´", 67, 700, 10), item("e Ruiz", 66, 700, 10))).toBe(
    "José Ruiz",
  );
  expect(text(item("Jose", 50, 700, 10), item("´", 68, 702, 10), item("Ruiz", 77, 700, 10))).toBe(
    "José Ruiz",
  );
});
