import type { Figure, FigureData } from '../../stats/municipality/figure.ts';
import {
	fillHtml,
	fillText,
	marksIn,
	type Piece,
	TextError,
} from '../../words/text/figure-text.ts';
import { findFigure, readReference } from './find-figure.ts';
import type { Locale } from '../../tables/locale.ts';
import { type ArticleHead, lineOf } from './article-head.ts';
import { printFigure, printNames } from './print-figure.ts';

/** An article as it is written, in one language. */
export interface ArticleSource {
	/** Path from the root of the project, for errors. */
	readonly file: string;
	/** The whole file: the marks are found in it, and the lines of errors counted. */
	readonly raw: string;
	readonly head: ArticleHead;
	/** What the Markdown processor made of the text after the head. */
	readonly html: string;
}

/** An article with its marks filled in. */
export interface Article {
	readonly title: string;
	readonly lead: string;
	readonly html: string;
	/** Every figure that it uses, once, in the order of use. */
	readonly figures: readonly Figure[];
}

/** Id of a figure in the list below the article, counted from 0. */
export const figureId = (index: number): string => `siffra-${index + 1}`;

/** Runs a part of the work, so that its error says in which file and on which line it arose. */
function at<Result>(file: string, firstLine: number, work: () => Result): Result {
	try {
		return work();
	} catch (cause) {
		if (!(cause instanceof Error)) throw cause;
		const line = firstLine + (cause instanceof TextError ? cause.line - 1 : 0);
		throw new Error(`${file}:${line}: ${cause.message}`, { cause });
	}
}

/** The text after the head, and the line of the file that it begins on. */
function bodyOf(raw: string): { readonly text: string; readonly line: number } {
	const lines = raw.split('\n');
	const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
	return { text: lines.slice(end + 1).join('\n'), line: end + 2 };
}

function figuresOf(source: ArticleSource, data: FigureData): ReadonlyMap<string, Figure> {
	const { file, raw, head } = source;
	const { title, lead } = head;
	const texts = [
		{ text: title, line: lineOf(raw, 'title') },
		{ text: lead, line: lineOf(raw, 'lead') },
		bodyOf(raw),
	];
	const marks = texts.flatMap(({ text, line: first }) =>
		at(file, first, () => marksIn(text)).map(({ name, line }) => ({
			name,
			line: first + line - 1,
		})),
	);
	const listed = head.figures.map(({ indicator, municipality, year }) => ({
		name: [indicator, municipality, year].filter((part) => part !== undefined).join(':'),
		line: lineOf(raw, 'figures'),
	}));
	return new Map(
		[...marks, ...listed].map(({ name, line }) => {
			const reference = readReference(name);
			return [reference.key, at(file, line, () => findFigure(reference, data))];
		}),
	);
}

/**
 * Fills in the figures of an article.
 *
 * @throws Error that names file and line, what was found and what was expected
 */
export function fillArticle(source: ArticleSource, locale: Locale, data: FigureData): Article {
	const figures = figuresOf(source, data);
	const keys = [...figures.keys()];
	const piecesOf = (mark: string): readonly Piece[] => {
		const { key, names } = readReference(mark);
		const figure = figures.get(key);
		if (!figure) throw new Error(`found {${mark}} in the page but not in the text`);
		if (names && (figure.kind === 'holders' || figure.kind === 'challenges')) {
			return printNames(figure, locale);
		}
		return [{ text: printFigure(figure, locale), href: `#${figureId(keys.indexOf(key))}` }];
	};
	return at(source.file, 1, () => ({
		title: fillText(source.head.title, piecesOf),
		lead: fillText(source.head.lead, piecesOf),
		html: fillHtml(source.html, piecesOf),
		figures: [...figures.values()],
	}));
}
