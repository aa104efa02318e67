/** Snippets that Vercel's parser rejects, by subject. */
export const REJECTED: Readonly<Record<string, readonly string[]>> = {
  // prettier-ignore
  'Python 2': [
    'print "x"', 'print x', 'print "a" % b', 'print "a",', 'exec "x"', 'exec code in ns', '`x`', 'x = `y`', 'a <> b',
    'a < > b', '0777', 'raise E, "x"', 'raise E, "x", tb', 'try:\n    pass\nexcept A, e as f:\n    pass',
    'def f((a, b)): pass', 'lambda (a, b): a', 'ur"x"', '10L', '0xFFL', 'from x import *\nprint 1',
    'def f(): print "x"', 'if x: print "y"', 'ru"x"',
  ],
  // prettier-ignore
  IPython: [
    '%matplotlib inline', '!ls', '%%time', '?x', 'x?', 'x = !ls', '%',
  ],
  // prettier-ignore
  'assignment targets': [
    '1 = x', 'f() = 1', 'None = 1', 'True = 1', '... = 1', '"a" = 1', 'f"a" = 1', 'a + b = 1', '-a = 1', '(*a) = 1',
    'a, f() = 1', '(a, (b, 1)) = 1', '{} = 1', '{a} = 1', 'a = 1 = b', 'a if b else c = 1', 'lambda: a = 1',
    '(yield) = 1', 'a := 1', '(a.b := 1)', '(a[b] := 1)', '(a := b := c)', 'x = y := 1', 'a and b = 1', 'not a = 1',
    'await a = 1', 'x = yield = y', '[x for x in y] = 1', '{**a} = 1', 'a < b = 1', 'a =', '= a', 'a = b =',
    'a == b = c', '*a or b', '*not a', 'a = *b or c', '(a for b in c) = 1', 'a.1 = 2', 'a = b c = d',
  ],
  // prettier-ignore
  'augmented assignment': [
    'f() += 1', '(a, b) += 1', 'a, b += 1', '[a] += 1', '1 += a', '*a += 1', 'a += b += c', 'a = b += c',
    'a += b = c', 'a ++', 'a --', 'a + = 1', 'None += 1',
  ],
  // prettier-ignore
  'annotated assignment': [
    'a, b: int', '(a, b): int', '[a]: int', 'f(): int', '1: int', '*a: int', 'a: int, str', 'a: yield', 'a: *b',
    'a: b := c', 'a: int = b = c', 'a:', 'a: = 1', 'a: b: c', 'lambda: a: int', 'match[x]: int', 'match(x): int',
  ],
  // prettier-ignore
  del: [
    'del f()', 'del *a', 'del (*a,)', 'del a + b', 'del 1', 'del', 'del a,,', 'del (a := b)', 'del a if b else c',
    'del {a}', 'del (a, f())', 'del a = 1', 'del ,', 'del None',
  ],
  // prettier-ignore
  calls: [
    'f(b=1, a)', 'f(**a, *b)', 'f(**a, b)', 'f(a=1, a=2)', 'f(a=1, b=2, a=3)', 'f(ﬁ=1, fi=2)', 'f(a.b=1)', 'f(1=2)',
    'f(None=1)', 'f(a for a in b,)', 'f(a for a in b, c)', 'f(c, a for a in b)', 'f(a for a in b, *c)',
    'f(k=1, a for a in b)', 'f(*a for a in b)', 'f(**a for a in b)', 'f(a=b for b in c)', 'f(a=b := 1)', 'f(*)',
    'f(**)', 'f(,)', 'f(a,,)', 'f(a b)', 'f(a', 'f(a))', 'f(a=)', 'f(=a)', 'f(yield)', 'f(a=yield)', 'f(if=1)',
    'f(True=1)', 'f(a async in b)',
  ],
  // prettier-ignore
  parameters: [
    'def f(*): pass', 'def f(a, *): pass', 'def f(*,): pass', 'def f(*, **k): pass', 'def f(*a, *b): pass',
    'def f(*a, *, b): pass', 'def f(*, a, *, b): pass', 'def f(*, *a): pass', 'def f(/): pass', 'def f(/, a): pass',
    'def f(a, /, /): pass', 'def f(a, /, b, /): pass', 'def f(*, a, /): pass', 'def f(*a, /): pass',
    'def f(a=1, b): pass', 'def f(a=1, /, b): pass', 'def f(**k, a): pass', 'def f(**k, *a): pass',
    'def f(**k, **l): pass', 'def f(,): pass', 'def f(a,,): pass', 'def f(a a): pass', 'def f(*a=1): pass',
    'def f(**k=1): pass', 'def f(a=): pass', 'def f(a: *b): pass', 'def f(**a: *b): pass', 'def f(*a: *b or c): pass',
    'def f(a:): pass', 'def f(1): pass', 'def f(None): pass', 'def f("a"): pass', 'def f(a.b): pass',
    'def f(if): pass', 'def f(lambda): pass', 'def f(a: yield): pass', 'def f(a=yield): pass', 'def f(a := 1): pass',
    'def f(a) -> b, c: pass', 'def f(a) ->: pass', 'def f(a) -> *b: pass', 'def f(a) -> yield: pass', 'def f: pass',
    'def (a): pass', 'def 1(): pass', 'def f.g(): pass', 'def f() pass', 'def f():', 'def f()\n    pass',
    'def if(): pass', 'def f(): def g(): pass', 'def f(): if a: b', 'lambda *: a', 'lambda *, **k: a',
    'lambda a=1, b: a', 'lambda a: int: b', 'lambda *a, *b: a', 'lambda (a): a', 'lambda a b: a', 'lambda a',
    'lambda: yield', 'lambda: *a', 'lambda: a := b', 'lambda ,: a', 'lambda a=: b', 'lambda: lambda',
    'lambda **k, a: b',
  ],
  // prettier-ignore
  'type parameters': [
    'class A[*T: int]: pass', 'class A[]: pass', 'class A[,]: pass', 'class A[1]: pass', 'def f[T:](): pass',
    'def f[T =](): pass', 'def f[T: yield](): pass', 'type X', 'type X: int = 1', 'type X.y = 1', 'type X[0] = 1',
    'type (X) = 1', 'type X = yield', 'type X = *a', 'type X = a, b', 'type X = a := b', 'x = type X',
    'class A[T].b: pass', 'class A[if]: pass',
  ],
  // prettier-ignore
  strings: [
    '"a" b"b"', 'b"a" f"b"', 't"a" "b"', 't"a" f"b"', 't"a" b"b"', 'b"é"', 'rb"é"', 'b"""\né"""', 'ub"a"', 'bu"a"',
    'rr"a"', 'ff"a"', 'bf"a"', 'uf"a"', 'tf"a"', 'z"a"', '"a', '"a\nb"', '\'a"', '"""a', '"""a""', '"\\x4"',
    '"\\xg1"', '"\\u12"', '"\\U00110000"', '"\\U0010fff"', '"\\N{a"', '"\\N"', '"\\Na}"', 'b"\\x4"', 'r"\\"', '"\\',
    '"\\"', '"a" "b', 'x = "a" if', '"""\\x"""', '"a"b', '1"a"', 'a"b"',
  ],
  // prettier-ignore
  'f-strings': [
    'f"{a!x}"', 'f"{a!}"', 'f"{a! r}"', 'f"{a!r b}"', 'f"{a!rr}"', 'f"{}"', 'f"{ }"', 'f"{!r}"', 'f"{:x}"', 'f"{=}"',
    'f"{a=b}"', 'f"{a:}}"', 'f"{a:{}}"', 'f"}"', 'f"{"', 'f"{a"', 'f"{{a}"', 'f"{a}}"', 'f"{lambda: 1}"',
    'f"{lambda x:{1}}"', 'f"{a lambda}"', 'f"{**a}"', 'f"{a for a in b}"', 'f"{a:\n}"', 'f"a\nb"', 'f"{a # c}"',
    'f"\\}"', 'f"\\N{DASH"', 'f"\\N{{a}}"', 'f"\\N"', 'f"\\x4"', 'f"{a:\\x4}"', 'f"{a;b}"', 'f"{a)}"', 'f"{(a}"',
    'f"{a]}"', 'f"{a:{b}"', 'f"{print "a"}"', 'f"{import a}"', 'f"{a!r!s}"', 't"{}"', 't"{a"', 'f"{\'}"', 'f"{a}',
    'f"""{a}"',
  ],
  // prettier-ignore
  numbers: [
    '01', '09', '0_7', '1__0', '1_', '1_a', '0x', '0xg', '0xf_', '0b', '0b2', '0b12', '0o8', '0o', '._5', '1._5',
    '1e', '1e_5', '1e5_', '1_e5', '.e5', '1jj', '0x1j', '0b1j', '1.5.5', '1.real', '1.__class__', '1_if x else y',
    '1else', '1__', '1e1e1', '12a', '1a2', '0x__1', '5l', '5u',
  ],
  // prettier-ignore
  'names and keywords': [
    'if = 1', 'a.None', 'a.if', 'import if', 'import a.if', 'class = 1', 'class class: pass', 'async = 1',
    'await = 1', 'await', 'async', 'async a', 'async.b', 'nonlocal = 1', 'with = 1', 'lambda = 1', '€ = 1', '😀 = 1',
    'a€ = 1', 'a b', 'a\xa0= 1', '\u200ba = 1', 'a = \u201cb\u201d', 'a \u2013 b', 'a$', 'a?', '$a', 'a!', '!a',
    'a ! b', 'a\\b', 'a\u2028b', '\x00', 'a\x00', '\va = 1', '\x1ca', 'defé(): pass', '１ = 1',
  ],
  // prettier-ignore
  expressions: [
    'a,,b', ',a', '(,)', '(a b)', '[a b]', '[,]', '[a,,]', '{,}', '{a: b, c}', '{a, b: c}', '{**a, b}', '{a, **b}',
    '{*a: b}', '{a: *b}', '{a:}', '{:a}', '{a: b: c}', '{a:b c:d}', '{a := 1: b}', '{a: b := 1}', '{**a or b}',
    '{**a if b else c}', '{*a or b}', '[*a or b]', '[**a]', '(*a)', '(**a)', '(a, yield)', '[yield]', '{yield}',
    'yield a, , b', 'yield a,, b', 'yield a, | b', 'yield from', 'yield from *a', 'yield from a, b', 'yield yield a',
    'a + yield b', 'a not b', 'a is not not b', 'a not is b', 'a in not b', 'a + not b', 'a == not b', '-not a',
    'a ** not b', 'await -a', 'await await a', 'await not a', 'await lambda: a', 'a || b', 'a && b', 'a <> b',
    'a !== b', 'a === b', 'a =! b', 'a => b', 'a -> b', 'a := b', 'a if b', 'a if b else', 'if a else b',
    'a if b if c else d else e', 'a if b := c else d', 'a if lambda: b else c', 'a or lambda: b', 'a + lambda: b',
    'not lambda: a', 'a.', '.a', 'a..b', 'a...', 'a[]', 'a[,]', 'a[b,,c]', 'a[:::]', 'a[b:c:d:e]', 'a[*b:c]',
    'a[b:*c]', 'a[b := 1:c]', 'a[b: c := 1]', 'a[**b]', 'a[yield]', 'a[b=c]', 'a[b for b in c]', 'a[b c]', 'a[b',
    'a]', 'a[b)', '(a]', '[a)', '{a)', '(a}', '([a)]', 'a b c', 'a 1', '1 a', '"a" b', 'a "b"', 'a()b', 'a[b]c',
    'a;;b', ';', '; a', 'a +\nb', 'a\\\n', 'a \\ ', 'a \\ \nb', '(a\n', 'a\n)', '*', '**', '*a b', '* *a', '-', 'not',
    'return **a', 'return yield', 'assert a, b, c', 'assert', 'assert a,', 'assert *a', 'assert a := b',
    'assert yield', 'raise from b', 'raise a from', 'raise a, b', 'raise a from b, c', 'raise *a', 'raise;',
    'raise yield', 'pass a', 'pass pass', 'break a', 'global a,', 'global', 'global a.b', 'global (a)', 'global if',
    'nonlocal', 'nonlocal a b', 'global a = 1',
  ],
  // prettier-ignore
  comprehensions: [
    '[a for f() in c]', '[a for 1 in c]', '[a for a in b, c]', '[a for a in *b]', '[a for a in lambda: b]',
    '[a for a in b if c else d]', '[a for a in b if lambda: c]', '[a for a in b if c := d]', '[*a for a in b]',
    '[a, b for a in b]', '[a for a in b, ]', '[for a in b]', '[a for in b]', '[a for a b]', '[a for a in]',
    '[a for a]', '[a async a in b]', '[yield a for a in b]', '{*a for a in b}', '{**a for a in b}',
    '{a: *b for a in b}', '{a: b, for a in b}', '{a, for a in b}', '(a for a in b,)', '(a, b for a in b)',
    '(*a for a in b)', 'a for a in b', 'x = a for a in b', '[a for a not in b]', '[a for a in b for a in]',
    '[a for None in b]', '[a for -a in b]', '[a for a if b else c in d]',
  ],
  // prettier-ignore
  imports: [
    'import a as b.c', 'import a, b,', 'import (a)', 'import', 'import *', 'import .a', 'import a.', 'import a..b',
    'import a as', 'import a as 1', 'import a as None', 'import a b', 'import 1', 'import "a"', 'from a import b, c,',
    'from a import ()', 'from a import (b', 'from a import b)', 'from a import (b c)', 'from a import (,)',
    'from a import', 'from a', 'from import a', 'from .', 'from . import', 'from a import *, b', 'from a import b, *',
    'from a import * as b', 'from a import b.c', 'from a import b as c.d', 'from a. import b', 'from a as b import c',
    'from a import None', 'from a import if', 'from 1 import a', 'from "a" import b', 'import a = b', 'lazy import a',
    'lazy from a import b', 'from a lazy import b',
  ],
  // prettier-ignore
  blocks: [
    'if a:\nb', 'if a:\n', 'if a:', 'if a', 'if a b', 'if a: ;', 'if a:: b', 'if: a', 'if a = b: c', 'if a, b: c',
    'if *a: b', 'if yield: a', 'if a: if b: c', 'if a: for b in c: d', 'if a: b else: c', 'if a: b\nelif: c',
    'if a: b\nelse c', 'if a: b\nelse if c: d', 'if a: b\nelse: c\nelse: d', 'if a: b\nelse: c\nelif d: e', 'else: a',
    'elif a: b', 'if a:\n    b\n  else:\n    c', 'if a:\n    b\n    else:\n    c', 'while: a', 'while a, b: c',
    'for a() in b: c', 'for 1 in b: c', 'for a + b in c: d', 'for (a in b) in c: d', 'for a in b := c: d',
    'for a in yield: b', 'for a: b', 'for in b: c', 'for a of b: c', 'for a in: b', 'for None in a: b',
    'for a if b else c in d: e', 'for lambda: a in b: c', 'for a not in b: c', 'for a in b',
    'try: a\nexcept B as c.d: e', 'try: a\nexcept B as 1: e', 'try: a\nexcept B, C as d: e', 'try: a\nexcept as b: c',
    'try: a\nexcept*: b', 'try: a\nexcept* B: c\nexcept D: e', 'try: a\nexcept B: c\nexcept* D: e', 'try: a',
    'try: a\nelse: b', 'try: a\nexcept: b\nfinally: c\nelse: d', 'try: a\nfinally: b\nexcept: c',
    'try: a\nexcept: b\nelse: c\nexcept: d', 'try: a\nfinally: b\nfinally: c', 'try a: b', 'try:\nexcept: b',
    'except: a', 'finally: a', 'try: a\n\nb\nexcept: c', 'with a, b,: c', 'with a as b,: c', 'with (a as b), c: d',
    'with (a as b).c: d', 'with (a as b) as c: d', 'with (yield a as b): c', 'with yield: a', 'with (a := b as c): d',
    'with a := b: c', 'with *a: b', 'with (*a): b', 'with (*a as b): c', 'with a as b(): d', 'with a as 1: d',
    'with a as b if c else d: e', 'with a as: b', 'with as b: c', 'with: a', 'with a b: c', 'with (a b): c',
    'with (a: b', 'with (a, b: c', 'with (a, b)', 'with (,): a', 'with (a as b c): d', 'async if a: b',
    'async while a: b', 'async lambda: a', 'async', 'async with', 'class A(b=1, B): pass', 'class A(a=1, a=2): pass',
    'class A(,): pass', 'class A.b: pass', 'class: pass', 'class A', 'class A:', 'class A: def f(): pass',
    'class 1: pass', 'class None: pass', '@yield\ndef f(): pass', '@a, b\ndef f(): pass', '@*a\ndef f(): pass', '@a',
    '@\ndef f(): pass', '@a def f(): pass', '@a\nx = 1', '@a\nasync with b: c', '@a; b\ndef f(): pass',
    '@a\nlambda: 1', '@def f(): pass', '@class A: pass', 'def f():\n    # c', 'x = 1; match = 2', 'x = 1; if a: b',
    'x = 1 if a: b', 'if a: match b: c', 'while a: b; else: c',
  ],
  // prettier-ignore
  match: [
    'match a: case b: pass', 'match a:\n  pass', 'match a:\ncase b: pass', 'match a:', 'match:\n  case b: pass',
    'match a\n  case b: pass', 'match *a:\n  case b: pass', 'match yield a:\n  case b: pass', 'match not a',
    'match(a): int', 'match {a}', 'match a', 'match "a"', 'match 1', 'match ...', 'match ~a', 'match None',
    'case a: pass', 'match a:\n  case b:\n    pass\n  x = 1', 'match a:\n  case b: pass\nelse: pass',
    'match a:\n  case b if: pass', 'match a:\n  case: pass', 'match a:\n  case b',
    'match a:\n  case b:\n  case c: pass', 'match a:\n  case | a: pass', 'match a:\n  case a |: pass',
    'match a:\n  case a as b as c: pass', 'match a:\n  case a as 1: pass', 'match a:\n  case a as b.c: pass',
    'match a:\n  case *a: pass', 'match a:\n  case (*a): pass', 'match a:\n  case *a | b: pass',
    'match a:\n  case [*a | b]: pass', 'match a:\n  case [*a as b]: pass', 'match a:\n  case a | *b: pass',
    'match a:\n  case *1: pass', 'match a:\n  case *a.b: pass', 'match a:\n  case **a: pass',
    'match a:\n  case (a b): pass', 'match a:\n  case [a b c]: pass', 'match a:\n  case [a, b c]: pass',
    'match a:\n  case [a,,]: pass', 'match a:\n  case [,]: pass', 'match a:\n  case a,, b: pass',
    'match a:\n  case +1: pass', 'match a:\n  case --1: pass', 'match a:\n  case -a: pass',
    'match a:\n  case ~1: pass', 'match a:\n  case 1 + 2: pass', 'match a:\n  case 1j + 2j: pass',
    'match a:\n  case 1j + 2: pass', 'match a:\n  case 1 + -2j: pass', 'match a:\n  case 1 + 2j + 3j: pass',
    'match a:\n  case a + 2j: pass', 'match a:\n  case 1 * 2: pass', 'match a:\n  case "a" b"b": pass',
    'match a:\n  case [1, f"a"]: pass', 'match a:\n  case ...: pass', 'match a:\n  case a.if: pass',
    'match a:\n  case a[0]: pass', 'match a:\n  case a(b=c, d): pass', 'match a:\n  case a(b.c=d): pass',
    'match a:\n  case a(1=b): pass', 'match a:\n  case a(_=b): pass', 'match a:\n  case a(*b): pass',
    'match a:\n  case a(**b): pass', 'match a:\n  case a(,): pass', 'match a:\n  case a(b)(c): pass',
    'match a:\n  case _(): pass', 'match a:\n  case 1(): pass', 'match a:\n  case "a"(): pass',
    'match a:\n  case a().b: pass', 'match a:\n  case {a: b}: pass', 'match a:\n  case {**c, "a": b}: pass',
    'match a:\n  case {**a, **b}: pass', 'match a:\n  case {*a}: pass', 'match a:\n  case {"a"}: pass',
    'match a:\n  case {"a": }: pass', 'match a:\n  case {"a": b "c": d}: pass', 'match a:\n  case {"a": *b}: pass',
    'match a:\n  case {"a" | "b": c}: pass', 'match a:\n  case {f"a": b}: pass', 'match a:\n  case {(1): b}: pass',
    'match a:\n  case {[1]: b}: pass', 'match a:\n  case if: pass', 'match a:\n  case a if b if c: pass',
    'match a:\n  case (a if b): pass', 'match a:\n  case lambda: pass', 'match a:\n  @b\n  case c: pass',
  ],
  // prettier-ignore
  indentation: [
    ' a', '\ta', '\n a', '# c\n a', '\f a', 'a\n b', 'a\n\tb', 'if a:\n\tb\n        c', 'if a:\n        b\n\tc',
    'if a:\n  b\n\tc', 'if a:\n\tb\n  c', 'if a:\n \tb\n\t c', 'if a:\n    b\n  c', 'if a:\n    b\n      c',
    'if a:\n  if b:\n    c\n d', 'if a:\n    (b\nc)\n    d', 'if a:\n    b\\\nc',
    'class A:\n    def f(self):\n        pass\n   def g(self):\n        pass', 'a\n\\\n', '\\\n', '"a\rb"',
  ],
};
