/** Something that whoever runs a program can mend; the message says all that there is to say. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
}
