import type { z } from 'zod';
import type { FigureData } from '../stats/municipality/figure.ts';
import { fillHtml, fillText, marksIn, type Piece } from '../words/text/figure-text.ts';
import { compile } from './compile.ts';
import { faultAt, linesAbove } from './fault-at.ts';
import { forEditor } from './for-editor.ts';
import { markOf, type Marks } from './page-marks.ts';
import { type Directive, partsOf } from './parts.ts';
import { attributesOf, unknownPart } from './read-directive.ts';
import { lineOf } from './read-head.ts';
import type { ContentFile } from './read-content.ts';
import type { PageFile } from './read-pages.ts';

/** A live part that a component of the page's subject draws. */
interface DrawnForm {
	readonly attributes: z.ZodObject<Readonly<Record<string, z.ZodType<string>>>>;
	/** Whether it stands between ::: and :::, round a text of its own. */
	readonly hasText: boolean;
}

/** A text between ::: and ::: that is printed once for each of these: for none, it is left out. */
interface RepeatedForm {
	/** The marks that it may use besides those of the page. */
	readonly marks: readonly string[];
	readonly each: readonly Marks[];
}

/** All that the text of a page may ask for. */
export interface PageForms<Name extends string> {
	readonly data: FigureData;
	readonly marks: Marks;
	readonly drawn: Readonly<Record<Name, DrawnForm>>;
	readonly repeated: Readonly<Record<string, RepeatedForm>>;
}

/** A stretch of text as HTML, or a live part to be drawn. */
export type PagePart<Name extends string> =
	| { readonly kind: 'text'; readonly html: string }
	| {
			readonly kind: 'drawn';
			readonly name: Name;
			readonly attributes: Readonly<Record<string, string>>;
			/** Its own text; null for one of a single line. */
			readonly html: string | null;
	  };

/** A page with its marks filled in: headings and head are plain, all else is HTML. */
export interface Page<Name extends string> {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly id: string;
		readonly title: string;
		readonly parts: readonly PagePart<Name>[];
	}[];
}

/** What stands between the lines of a live part. @throws Error where it has none */
function bodyOf({ name, body }: Directive): string {
	if (body === null || body.trim() === '') {
		throw new Error(`found ::${name} without a text; expected one between ::: and :::`);
	}
	return body;
}

/** What fills in the texts of a file: headings and heads as plain text, all else in parts. */
function filler<Name extends string>(
	{ file, locale }: Pick<ContentFile<unknown>, 'file' | 'locale'>,
	forms: PageForms<Name>,
) {
	const piecesOf =
		(marks: Marks) =>
		(mark: string): readonly Piece[] =>
			markOf(mark, marks, forms.data, locale);
	const isDrawn = (name: string): name is Name => Object.hasOwn(forms.drawn, name);

	/** Marks are looked up where they stand, so that one without meaning is told with its line. */
	const check = (text: string, line: number, also: readonly string[] = []): void => {
		for (const mark of faultAt(file, line, () => marksIn(text))) {
			if (also.includes(mark.name)) continue;
			faultAt(file, line + mark.line - 1, () => piecesOf(forms.marks)(mark.name));
		}
	};
	const plain = (text: string, line: number): string => {
		check(text, line);
		return fillText(text, piecesOf(forms.marks));
	};
	const html = (text: string, line: number): string => {
		check(text, line);
		return faultAt(file, line, () => fillHtml(compile(text), piecesOf(forms.marks)));
	};

	const live = (directive: Directive, line: number): PagePart<Name> => {
		const { name, label } = directive;
		const form = forms.repeated[name];
		if (label !== null) throw new Error(`found [${label}] of ::${name}; expected none`);
		if (form !== undefined) {
			const body = bodyOf(directive);
			check(body, line + 1, form.marks);
			const compiled = compile(body);
			return {
				kind: 'text',
				html: form.each
					.map((marks) => fillHtml(compiled, piecesOf({ ...forms.marks, ...marks })))
					.join(''),
			};
		}
		if (!isDrawn(name)) {
			throw unknownPart(name, [...Object.keys(forms.drawn), ...Object.keys(forms.repeated)]);
		}
		const { attributes, hasText } = forms.drawn[name];
		if (!hasText && directive.body !== null) {
			throw new Error(`found a text in ::${name}; expected ::${name} on a line of its own`);
		}
		return {
			kind: 'drawn',
			name,
			attributes: attributesOf(attributes, directive),
			html: hasText ? html(bodyOf(directive), line + 1) : null,
		};
	};

	/** @param above how many lines of the file stand above the Markdown */
	const parts = (markdown: string, above: number): readonly PagePart<Name>[] =>
		faultAt(file, above + 1, () => partsOf(markdown)).map((part) => {
			const line = above + part.line;
			return part.kind === 'text'
				? ({ kind: 'text', html: html(part.markdown, line) } as const)
				: faultAt(file, line, () => live(part, line));
		});

	return { plain, parts };
}

/**
 * Fills in the figures of a page, and finds its live parts among those that the page has.
 *
 * @throws Error that names file and line, what was found and what was expected
 */
export const fillPage = <Name extends string>(page: PageFile, forms: PageForms<Name>): Page<Name> =>
	forEditor(() => {
		const { raw, head, markdown } = page;
		const { plain, parts } = filler(page, forms);
		const above = linesAbove(raw, markdown);
		return {
			title: plain(head.title, lineOf(raw, 'title')),
			description: plain(head.description, lineOf(raw, 'description')),
			lead: plain(head.lead, lineOf(raw, 'lead')),
			sections: page.sections.map((section) => {
				const heading = above + section.line;
				return {
					id: section.id,
					title: plain(section.title, heading),
					parts: parts(section.markdown, heading),
				};
			}),
		};
	});

/**
 * The same of a guide, which stands under a heading of the page that shows it.
 *
 * @throws Error that names file and line, what was found and what was expected
 */
export const fillGuide = <Name extends string>(
	guide: ContentFile<unknown>,
	forms: PageForms<Name>,
): readonly PagePart<Name>[] =>
	forEditor(() =>
		filler(guide, forms).parts(guide.markdown, linesAbove(guide.raw, guide.markdown)),
	);
