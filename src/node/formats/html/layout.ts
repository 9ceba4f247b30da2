import { type Markup, markup } from './markup';
import { style } from './style';

/**
 * A whole page that needs nothing but itself: no network, no script.
 *
 * @param title what the browser shows in its tab
 * @param body the page
 */
export function pageOf(title: string, body: Markup): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}
</body>
</html>
`.html;
}
