/** Checks the order of parameters, which are given one by one; every method returns the fault. */
export class ParameterOrder {
  /** Offset of a lone `*` that is the last parameter so far. */
  bareStar: number | undefined;
  #count = 0;
  #slash = false;
  #separator = false;
  #starArgs = false;
  #doubleStar = false;
  #default = false;
  #afterSeparator = false;

  #next(): string | undefined {
    this.#count++;
    this.bareStar = undefined;
    return this.#doubleStar ? "parameter after the '**' parameter" : undefined;
  }

  slash(): string | undefined {
    const first = this.#count === 0;
    const again = this.#slash;
    this.#slash = true;
    const fault = this.#next();
    if (first) return "'/' is the first parameter";
    if (again) return "second '/' among the parameters";
    return this.#separator || this.#starArgs ? "'/' after '*'" : fault;
  }

  star(named: boolean, offset: number): string | undefined {
    const again = this.#separator || this.#starArgs;
    if (named) this.#starArgs = true;
    else this.#separator = true;
    const fault = this.#next();
    if (!named) this.bareStar = offset;
    return again ? "second '*' among the parameters" : fault;
  }

  doubleStar(): string | undefined {
    const fault = this.#next();
    this.#doubleStar = true;
    return this.#separator && !this.#afterSeparator ? "no parameter between '*' and '**'" : fault;
  }

  plain(defaulted: boolean): string | undefined {
    const fault = this.#next();
    const wrong = !defaulted && this.#default && !this.#separator && !this.#starArgs;
    this.#default ||= defaulted;
    if (this.#separator) this.#afterSeparator = true;
    return wrong ? 'parameter without a default after one with a default' : fault;
  }
}
