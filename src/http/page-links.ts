/** A `Link` header (RFC 8288) to the first, previous, next and last page; null when there is one page only. */
export function pageLinks(url: string, page: number, pages: number): string | null {
  const to = (target: number, rel: string): string => {
    const link = new URL(url);
    link.searchParams.set("page", String(target));
    return `<${link.pathname}${link.search}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(1, "first"), to(Math.min(page - 1, Math.max(pages, 1)), "prev")] : []),
    ...(page < pages ? [to(page + 1, "next"), to(pages, "last")] : []),
  ];
  return links.length ? links.join(", ") : null;
}
