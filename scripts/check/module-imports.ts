import { dirname, normalize } from 'node:path/posix';
import ts from 'typescript';

/** What a module takes from another, once types are erased. */
export interface ValueImport {
	/** The other, by its path in the repository. */
	readonly path: string;
	/** Whether it takes a name, a function or a class, and does not only load the file. */
	readonly named: boolean;
}

/** The two programs of an Astro component: what runs on the server, and what a browser loads. */
export function programsOf(file: string, text: string): { server: string; browser: string } {
	if (!file.endsWith('.astro')) return { server: text, browser: '' };
	const [, server = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
	const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) => script,
	);
	return { server, browser: scripts.join('\n') };
}

const isType = (node: ts.ImportDeclaration): boolean =>
	node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

/** What a text of TypeScript imports once its types are erased, as it is written there. */
function importsIn(text: string): readonly { readonly from: string; readonly named: boolean }[] {
	const found: { from: string; named: boolean }[] = [];
	const add = (specifier: ts.Expression | undefined, named: boolean): void => {
		if (specifier && ts.isStringLiteral(specifier)) found.push({ from: specifier.text, named });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) && !isType(node)) {
			add(node.moduleSpecifier, node.importClause !== undefined);
		} else if (ts.isExportDeclaration(node) && !node.isTypeOnly) {
			add(node.moduleSpecifier, true);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			add(node.arguments[0], true);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('any.ts', text, ts.ScriptTarget.Latest));
	return found;
}

/** The files of the repository that a text of TypeScript imports, once its types are erased. */
export const valueImports = (file: string, text: string): readonly ValueImport[] =>
	importsIn(text).flatMap(({ from, named }) =>
		from.startsWith('.') ? [{ path: normalize(`${dirname(file)}/${from}`), named }] : [],
	);

/** The files of the repository that it imports, be it for a type alone: found soon, since nothing is parsed. */
export const allImports = (file: string, text: string): readonly string[] =>
	ts
		.preProcessFile(text, true, true)
		.importedFiles.flatMap(({ fileName }) =>
			fileName.startsWith('.') ? [normalize(`${dirname(file)}/${fileName}`)] : [],
		);

/** The packages that it imports. */
export const packageImports = (text: string): readonly string[] =>
	importsIn(text).flatMap(({ from }) => (from.startsWith('.') ? [] : [from]));
