import { PDFDocument, StandardFonts } from "pdf-lib";

export const RESUME_LINES = [
  "Jane Rivera",
  "jane.rivera@example.com",
  "Experience",
  "Senior Backend Engineer, Harbor Logistics    2020 - 2024",
  "Cut the median response time of the booking API from 900 ms to 120 ms by adding a read model",
  "Skills",
  "Python, PostgreSQL, Docker, Kubernetes",
];

/** A one-page resume with these lines of text. */
export async function resumePdf(lines: readonly string[] = RESUME_LINES): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  lines.forEach((line, index) => {
    page.drawText(line, { x: 50, y: 780 - index * 24, size: index === 0 ? 22 : 11, font });
  });
  return new Uint8Array(await document.save());
}

/** A multipart body with the file in the field "resume". */
export function resumeForm(bytes: Uint8Array<ArrayBuffer>, fileName = "resume.pdf"): FormData {
  const form = new FormData();
  form.set("resume", new File([bytes], fileName, { type: "application/pdf" }));
  return form;
}
