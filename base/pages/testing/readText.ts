/** The text of a page that a reader sees, with plain spaces. */
export async function readText(page: Response): Promise<string> {
  const html = await page.text()
  return html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
}
