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

/** The imports of a text of TypeScript that are left when its types are erased; those of packages are not told. */
export function valueImports(file: string, text: string): readonly ValueImport[] {
	const found: ValueImport[] = [];
	const add = (specifier: ts.Expression | undefined, named: boolean): void => {
		if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return;
		found.push({ path: normalize(`${dirname(file)}/${specifier.text}`), named });
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
