import { describe, expect, it } from "vitest";
import {
  isDuration,
  monthsOf,
  periodAtEdge,
  wholePeriod,
} from "../../../src/interviewer/embedded/resume/dates.ts";

describe("wholePeriod", () => {
  it.each([
    ["Sept 2018 – May 2023", "Sept 2018", "May 2023"],
    ["June 2023 – present", "June 2023", "present"],
    ["(2019)", "2019", null],
    ["1998-2001", "1998", "2001"],
    ["06/2019 - 08/2020", "06/2019", "08/2020"],
    ["2018-09 – 2019-10", "2018-09", "2019-10"],
    ["2018.09-2022.06", "2018.09", "2022.06"],
    ["2022 年 03 月 – 2022 年 12 月", "2022 年 03 月", "2022 年 12 月"],
    ["2020年7月至今", "2020年7月", "present"],
    ["Seit März 2020", "März 2020", "present"],
    ["août 2019 – aujourd’hui", "août 2019", "present"],
    ["Mar ’19 – Now", "Mar ’19", "present"],
    ["Jan 2020 - Present · 3 yrs 2 mos", "Jan 2020", "present"],
    ["Summer 2020", "Summer 2020", null],
    ["Expected May 2025", "May 2025", null],
    ["January 12, 2020 to 3 February 2021", "January 12, 2020", "3 February 2021"],
    ["2019 –", "2019", "present"],
    ["20XX – Ongoing", "20XX", "present"],
  ])("reads %j", (text, start, end) => {
    expect(wholePeriod(text)).toEqual({ start, end });
  });

  it.each([
    "+39 0325558974",
    "10.1234/neurips.2023.1234",
    "ICML 2022 main",
    "Room 2019b",
    "2 years",
    "2019/20",
    "Acme 2019",
  ])("finds more or something else in %j", (text) => {
    expect(wholePeriod(text)).toBeNull();
  });
});

describe("periodAtEdge", () => {
  it.each([
    ["1998-2001 M.Sc. magna cum laude", "1998", "2001", "M.Sc. magna cum laude"],
    ["Clerk, Acme (2019–2021)", "2019", "2021", "Clerk, Acme"],
    ["Acme Inc | Jan 2019 - Present", "Jan 2019", "present", "Acme Inc"],
    ["Jan 2019 – Present: Senior Engineer, Acme", "Jan 2019", "present", "Senior Engineer, Acme"],
    ["MBA, Riverton School, 2015", "2015", null, "MBA, Riverton School"],
  ])("parts %j", (text, start, end, rest) => {
    expect(periodAtEdge(text)).toEqual({ start, end, rest });
  });

  it.each(["Winner of the Winter of Code 2019", "A film (1900’s) of old", "Led the 2019 migration", "2019"])(
    "leaves %j whole",
    (text) => {
      expect(periodAtEdge(text)).toBeNull();
    },
  );
});

it("a duration is told from a period", () => {
  expect(["2 years 10 months", "4 months", "(1 yr 2 mos)"].every(isDuration)).toBe(true);
  expect(["2 patents", "May 2020", "10 years of practice"].some(isDuration)).toBe(false);
});

it("dates have an order", () => {
  const dates = ["1998", "Jan 2001", "2001.02", "03/2001", "2001 年 4 月", "May ’01"];
  const months = dates.map(monthsOf);
  expect(months).toEqual([...months].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(monthsOf("20XX")).toBeNull();
});
