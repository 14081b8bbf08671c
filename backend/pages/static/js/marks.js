// Remembers what was shown last, so that what is new can be marked.

export class Marks {
  #before = null;
  #now = new Set();

  /** Starts a new drawing; what the last one showed is old from here on. */
  next() {
    this.#before = this.#now;
    this.#now = new Set();
  }

  /** Whether this text was not there in the last drawing; the very first drawing marks nothing. */
  isNew(place, text) {
    const mark = `${place}\n${text}`;
    this.#now.add(mark);
    return this.#before !== null && this.#before.size > 0 && !this.#before.has(mark);
  }
}
