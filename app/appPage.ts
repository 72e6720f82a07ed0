import type { Assets } from './assets'

/** The page of the working app: it asks for everything else itself. */
export function appPage({ script, styles }: Assets): string {
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Kuntakuva</title>
${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<script type="module" src="${script}"></script>
</head>
<body>
<div id="app"></div>
<noscript><p lang="fi">Kirjaaminen tarvitsee JavaScriptin. <a href="/fi/">Julkiset luvut</a> näkyvät ilman sitä.</p>
<p lang="sv">Registreringen kräver JavaScript. <a href="/sv/">De offentliga siffrorna</a> syns utan.</p>
<p lang="en">Recording needs JavaScript. <a href="/en/">The public figures</a> work without it.</p></noscript>
</body>
</html>
`
}
