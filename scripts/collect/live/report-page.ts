import { escapeHtml } from '../../../src/words/text/figure-text.ts';
import type { SparklineLine } from '../../../src/draw/sparkline.ts';
import { LINE, type OldAndNew } from './report-lines.ts';
import { figureLines, reportSections, verdictOf, type Reported } from './report.ts';

/** Colours are the reader's own; old and new are told apart by dashes. */
const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
ul { padding-inline-start: 1.25rem; }
li { overflow-wrap: anywhere; }
.lines { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
svg { display: block; overflow: visible; }
path { fill: none; stroke: currentColor; stroke-width: 1.5; }
circle { fill: currentColor; }
.old path { stroke-dasharray: 2 3; }
.old circle { fill-opacity: 0.5; }
`;

const marks = ({ path, dots }: SparklineLine, name: string): string =>
	`<g class="${name}">${path === '' ? '' : `<path d="${path}"/>`}${dots
		.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.5"/>`)
		.join('')}</g>`;

function figure({ place, years: [from, to], old, now }: OldAndNew, { names }: Reported): string {
	const name = escapeHtml(names.get(place) ?? place);
	return `<li><svg width="${LINE.width}" height="${LINE.height}" viewBox="0 0 ${LINE.width} ${LINE.height}" role="img" aria-label="${name}, ${from} to ${to}: as it stands (dashed) and as it would be">${marks(old, 'old')}${marks(now, 'now')}</svg>${name}, ${from}–${to}</li>`;
}

const list = (lines: readonly string[], none: string): string =>
	lines.length === 0
		? `<p>${escapeHtml(none)}</p>`
		: `<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}\n</ul>`;

/** What happened to the figures, each indicator with its lines below. */
function figuresPart(reported: Reported, lines: readonly OldAndNew[]): string {
	if (reported.figures.length === 0) return list([], 'No figure, reason or source is another.');
	const parts = reported.figures.map((own) => {
		const { head, rest } = figureLines(own, reported);
		const drawn = lines.filter(({ indicator }) => indicator === own.indicator);
		return [
			`<h3>${escapeHtml(own.indicator)}</h3>`,
			`<p>${escapeHtml(head)}</p>`,
			...(rest.length === 0 ? [] : [list(rest, '')]),
			`<ul class="lines">\n${drawn.map((line) => figure(line, reported)).join('\n')}\n</ul>`,
		].join('\n');
	});
	return ['<p>Dashed: as it stands. Solid: as it would be.</p>', ...parts].join('\n');
}

/** The report as a page of its own, with small lines, old against new: it asks nothing of any server. */
export function reportPage(reported: Reported, lines: readonly OldAndNew[]): string {
	const title = `Collected ${reported.date}`;
	const { before, after } = reportSections(reported);
	const parts = (sections: typeof before): string[] =>
		sections.map(({ title: own, lines: told, none }) => `<h2>${own}</h2>\n${list(told, none)}`);
	return [
		'<!doctype html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		'<meta name="robots" content="noindex">',
		`<title>${escapeHtml(title)}</title>`,
		`<style>${STYLE}</style>`,
		'</head>',
		'<body>',
		`<h1>${escapeHtml(title)}</h1>`,
		`<p>${escapeHtml(verdictOf(reported))}</p>`,
		...parts(before),
		'<h2>Figures</h2>',
		figuresPart(reported, lines),
		...parts(after),
		'</body>',
		'</html>',
		'',
	].join('\n');
}
