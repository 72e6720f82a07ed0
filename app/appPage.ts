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
<meta name="theme-color" content="#00357a">
<title>Kuntakuva</title>
<link rel="manifest" href="/app/manifest.webmanifest">
<link rel="icon" href="/app/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/app/icon-192.png">
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
