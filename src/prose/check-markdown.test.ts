import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMarkdown, markdownFaults } from './check-markdown.ts';

const said = (markdown: string): string =>
	markdownFaults(markdown)
		.map(({ line, problem }) => `${line}: ${problem}`)
		.join('\n');

describe('the Markdown of an article', () => {
	it.each([
		'## En rubrik\n\nText med *kursiv*, **fet**, `kod` och {unga-arbetslosa:1081:2015}.',
		'En länk till [metoden](/metod/#kallor), [hit](#siffra-1) och [SCB](https://www.scb.se/a?b=1).',
		'[SNS][sns] säger\nmer på nästa rad.  \nOch nästa.\n\n[sns]: http://www.sns.se/ "SNS"',
		'> Ett citat\n\n- ett\n- två\n\n1. ett\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\nNot.[^1]\n\n[^1]: Noten.',
		'![Karta över Sverige](/bilder/karta.png)',
		'    <script>kod som visas</script>\n\n```html\n<b>kod</b>\n\tindragen\n```\n\nOch `<b>` i text.',
		'1 < 2 & 3 > 2, ett &amp; två&nbsp;tre',
		'{fonder:en-mycket-lang-namngiven-grupp-som-ingen-har}{landet:municipalities_working_with_social_investments_skl}',
	])('may be %j', (markdown) => {
		expect(said(markdown)).toBe('');
	});

	it.each([
		['a script', '<script>fetch("https://e.org")</script>'],
		['a script over lines', '<script\nsrc="https://e.org/a.js"></script>'],
		['HTML in a paragraph', 'text <b>fet</b>'],
		['HTML in a table', '| a |\n|---|\n| <img src=x onerror=alert(1)> |'],
		['HTML in a note', 'a[^1]\n\n[^1]: <i>x</i>'],
		['HTML in a heading', '# <svg onload=alert(1)>'],
		['HTML in a quotation in a list', '- > <p onclick="a">x</p>'],
		['a comment', '<!-- en kommentar -->'],
		['a comment in a paragraph', 'text <!-- x --> text'],
		['an instruction', '<?php x ?>'],
		['a declaration', '<!DOCTYPE html>'],
		['CDATA', 'a <![CDATA[ x ]]> b'],
		['a closing tag', 'text </div>'],
	])('may hold no HTML: %s', (_, markdown) => {
		expect(said(markdown)).toMatch(/^\d+: found <.*expected Markdown: a text holds no HTML/s);
	});

	it.each([
		['a script as a link', '[a](javascript:alert(1))'],
		['a script in capitals', '[a](JAVASCRIPT:alert(1))'],
		['a script by entities', '[a](&#106;avascript:alert(1))'],
		['a script behind a control', '[a](&#1;javascript:alert(1))'],
		['a script broken by a tab', '[a](<java\tscript:alert(1)>)'],
		['a script as an autolink', '<javascript:alert(1)>'],
		['a script by reference', '[a][b]\n\n[b]: javascript:alert(1)'],
		['a script by a reference of its own name', '[b]\n\n[b]: javascript:alert(1)'],
		['a definition that nothing uses', 'a\n\n[b]: vbscript:x'],
		['data', '[a](data:text/html,x)'],
		['a file', '[a](file:///etc/passwd)'],
		['mail', '<a@example.org>'],
		['mail that is only written', 'a@example.org'],
		['an address without scheme', '[a](example.org)'],
		['an address relative to the page', '[a](../metod/)'],
		['an empty address', '[a]()'],
		['another site without scheme', '[a](//example.org)'],
		['another site by backslash', '[a](</\\example.org>)'],
		['a password', '[a](https://u:p@example.org)'],
		['this machine', '[a](http://localhost:4321/)'],
		['this machine, only written', 'http://127.0.0.1/'],
		['an address with the mark of a figure', '[a](/kommuner/{fonder:x}/)'],
		['an image of others', '![a](https://example.org/a.png)'],
		['an image of others without scheme', '![a](//example.org/a.png)'],
		['an image as data', '![a](data:image/png;base64,AAAA)'],
		['an image of others by reference', '![a][b]\n\n[b]: https://example.org/a.png'],
		['an image of others by its own name', '![b]\n\n[b]: https://example.org/a.png'],
		['an image of others in a link', '[![a](https://example.org/a.png)](/metod/)'],
		['an image beside the file', '![a](./a.png)'],
	])('may lead nowhere but to the open web and its own site: %s', (_, markdown) => {
		expect(said(markdown)).toMatch(/^\d+: found .*, expected /);
	});

	it.each([
		['a zero-width space', 'a\u200bb'],
		['a zero-width space by its number', 'a&#8203;b'],
		['a right-to-left override by its number', '**a**&#x202e;b'],
		['decomposed letters', 'Va\u0308xjo\u0308'],
		['letters composed over the edge of a word in bold', 'V**a**\u0308xjö'],
		['a word too long', `a ${'ö'.repeat(41)}`],
		['a word too long in parts', `${'ö'.repeat(30)}**${'ö'.repeat(30)}**`],
		['a hidden character in code', '`a\u200bb`'],
		['a hidden character in a block of code', '```\na\u200bb\n```'],
		['a hidden character in the text of an image', '![a\u200bb](/a.png)'],
		['a hidden character in a title', '[a](/metod/ "a\u200bb")'],
		['a hidden character in an address', '[a](/metod/&#8203;)'],
	])('is held to the rule for text: %s', (_, markdown) => {
		expect(said(markdown)).toMatch(/^\d+: found .*, expected /);
	});

	it('names each line, counted from the top of the file', () => {
		const markdown = '\nText.\n\n<b>\n\n[a](javascript:x)\nrad\u200b\n\n```\na\u200bb\n```\n';
		expect(() => {
			checkMarkdown('a.sv.md', `---\ntitle: T\n---${markdown}`, markdown);
		}).toThrow(
			[
				'a.sv.md:6: found <b>, expected Markdown: a text holds no HTML, not even a comment',
				'a.sv.md:8: found javascript:x, expected an address that begins with https:// or http://, or with / within the site',
				'a.sv.md:9: found rad<U+200B>, expected text on one line, of characters that show (character 4 is U+200B)',
				'a.sv.md:12: found a<U+200B>b, expected text on one line, of characters that show (character 2 is U+200B)',
			].join('\n'),
		);
	});

	it('is looked for in every text of a live part', () => {
		const check = (markdown: string) => () => {
			checkMarkdown('a.sv.md', markdown, markdown);
		};
		expect(check('::claim[A]{verdict="B" because="<b>c</b>"}')).toThrow('a.sv.md:1: found <b>');
		expect(check('Text\n\n::claim[<i>a</i>]{verdict="B" because="c"}')).toThrow(
			'a.sv.md:3: found <i>',
		);
		expect(check(':::factbox{title="A"}\n<script>1</script>\n:::')).toThrow(
			'a.sv.md:2: found <script>',
		);
		expect(check('::funds{title="a\u200Bb"}')).toThrow('found a<U+200B>b');
	});

	it('is so in every article that we have', () => {
		for (const name of readdirSync('src/content/analyses')) {
			const raw = readFileSync(`src/content/analyses/${name}`, 'utf8');
			const markdown = raw.replace(/^---[^]*?\n---/, '');
			expect(() => {
				checkMarkdown(name, raw, markdown);
			}, name).not.toThrow();
		}
	});
});
