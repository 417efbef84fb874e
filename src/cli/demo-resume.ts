import { PDFDocument, StandardFonts } from "pdf-lib";

type Line = { text: string; size?: number; bold?: boolean; right?: string };

const heading = (text: string): Line => ({ text, size: 13, bold: true });

/** The resume of an invented candidate. */
const LINES: readonly Line[] = [
  { text: "Mara Lindqvist", size: 22, bold: true },
  { text: "mara.lindqvist@example.com   +46 70 123 45 67   github.com/maralindqvist" },
  heading("Experience"),
  { text: "Senior Backend Engineer, Harbor Logistics", bold: true, right: "Mar 2021 - Present" },
  { text: "- Cut the median response time of the booking API from 900 ms to 120 ms with a read model" },
  { text: "- Led the move of 14 services to Kubernetes without downtime" },
  { text: "- Mentored two junior engineers who now own services of their own" },
  { text: "Software Engineer, Fjord Payments", bold: true, right: "Aug 2017 - Feb 2021" },
  { text: "- Built the reconciliation of 2 million card payments a day in Python and PostgreSQL" },
  { text: "- Introduced contract tests that caught 30 breaking changes in the first year" },
  heading("Education"),
  { text: "MSc Computer Science, Uppsala University", right: "2012 - 2017" },
  heading("Projects"),
  { text: "Tidewatch: an open-source alerting tool for queue ages, 1,200 stars on GitHub" },
  heading("Skills"),
  { text: "Python, TypeScript, PostgreSQL, Kafka, Docker, Kubernetes, Terraform, AWS" },
];

/** The demo's resume as a PDF. */
export async function demoResume(): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const plain = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const page = document.addPage([595, 842]);
  let y = 790;
  for (const { text, size = 10.5, bold: strong, right } of LINES) {
    const font = strong ? bold : plain;
    y -= size * 1.7;
    page.drawText(text, { x: 50, y, size, font });
    if (right) page.drawText(right, { x: 545 - plain.widthOfTextAtSize(right, size), y, size, font: plain });
  }
  return new Uint8Array(await document.save());
}
