# What must be read inside C files to keep the house: lengths of functions, calls that have one
# floor, globals, and numbers in sim's formulas. Run by tidy.cmake from the root of the tree with
# the files of engine/ and tests/ as arguments; prints `file:line: what is wrong` a finding.
#
# Numbers in engine/sim. A number other than 0 and 1 (so also -1, ~0, 1 << NAME) may stand only
#   1. in a rules file (sim/rules.[ch], sim/rules_<part>.[ch]) outside every function: a table row,
#      also one of a list macro, `#define LIST(X) X(row) X(row)`, whose only parameter is X;
#   2. as the value of an enum constant or of a plain #define: in a header any (the shape of time,
#      limits, scales), in a .c file only where the name ends in _MAX, _COUNT, _SIZE, _BITS or _SHIFT;
#   3. inside static_assert(...);
#   4. as a designator `[7] =` in a table outside every function;
#   5. outside every function of sim/luck.c and sim/digest.c, which stir bits and know no amount.
# Nothing else is let through, and no comment can switch it off: an amount that matters to the
# model has a row with name, range and unit.

BEGIN {
    FUNCTION_LINES_MAX = 60
    split("fopen freopen fdopen open openat creat rename renameat remove unlink mkdir rmdir mkdtemp " \
          "mkstemp tmpfile opendir readdir scandir nftw stat lstat fstat access realpath readlink " \
          "symlink chmod ftruncate truncate fsync fdatasync flock lockf fcntl mmap chdir getcwd " \
          "fork vfork execv execve execvp execl execlp posix_spawn posix_spawnp system popen " \
          "waitpid wait kill _exit sleep usleep nanosleep clock_nanosleep clock_gettime gettimeofday " \
          "time clock localtime gmtime strftime thrd_create mtx_lock", platform)
    for (i in platform) is_platform[platform[i]] = 1
    split("rand srand random srandom drand48 rand_r arc4random getrandom", luck)
    for (i in luck) is_luck[luck[i]] = 1
    split("gets strcat sprintf vsprintf strtok atoi atol atoll atof", unchecked)
    for (i in unchecked) is_unchecked[unchecked[i]] = 1
    split("printf fprintf vprintf vfprintf puts fputs putchar perror getenv", outside)
    for (i in outside) is_outside[outside[i]] = 1
}

FNR == 1 { open_file() }

{
    if ($0 ~ /TODO|FIXME/) complain("a note to oneself: do it, or leave it to the list of work")
    code = without_comments($0)
    if (directive_goes_on || code ~ /^[ \t]*#/) {
        read_directive(code)
    } else {
        read_code(code)
    }
}

function complain(what) {
    printf "%s:%d: %s\n", FILENAME, FNR, what
}

function open_file(    parts) {
    split(FILENAME, parts, "/")
    in_engine = parts[1] == "engine"
    floor = parts[2]
    in_sim = in_engine && floor == "sim"
    is_rules = FILENAME ~ /\/rules(_[a-z0-9_]+)?\.[ch]$/
    is_stirring = FILENAME ~ /\/sim\/(luck|digest)\.c$/
    is_header = FILENAME ~ /\.h$/
    in_comment = directive_goes_on = 0
    depth = paren = 0
    function_depth = 0          # the depth inside the function we are in, or 0
    static_assert_paren = 0     # the depth of brackets inside static_assert, or 0
    awaits_enum = 0
    previous = before_previous = ""
    start_declaration()
}

function start_declaration() {
    declared_at = 0
    declared_name = ""
    declaration = " "
    is_function = 0
}

# The line without comments; strings and characters are emptied, so that nothing in them counts.
function without_comments(line,    out, c) {
    out = ""
    while (line != "") {
        if (in_comment) {
            if (!match(line, /\*\//)) return out
            line = substr(line, RSTART + 2)
            in_comment = 0
            continue
        }
        if (!match(line, /\/\*|\/\/|"|'/)) return out line
        out = out substr(line, 1, RSTART - 1)
        c = substr(line, RSTART, RLENGTH)
        line = substr(line, RSTART + RLENGTH)
        if (c == "//") return out
        if (c == "/*") { in_comment = 1; out = out " "; continue }
        out = out "\"\""
        if (c == "\"") {
            if (match(line, /^([^"\\]|\\.)*"/)) line = substr(line, RLENGTH + 1); else return out
        } else {
            if (match(line, /^([^'\\]|\\.)*'/)) line = substr(line, RLENGTH + 1); else return out
        }
    }
    return out
}

function is_small(number) {
    sub(/[uUlL]+$/, "", number)
    return number == "0" || number == "1"
}

function is_size_name(name) {
    return name ~ /(_MAX|_COUNT|_SIZE|_BITS|_SHIFT)$/
}

function refuse_number(number) {
    complain("the number " number " stands outside sim/rules: give it a row there, or a name where " \
             "tests/README.md says that one will do")
}

# ---- #define and #if ----

function read_directive(code,    name, body) {
    if (!directive_goes_on) {
        directive = code
        sub(/^[ \t]*#[ \t]*/, "", directive)
        directive_allows = 1
        if (directive ~ /^define[ \t]/) {
            name = directive
            sub(/^define[ \t]+/, "", name)
            body = name
            sub(/[^A-Za-z0-9_].*/, "", name)
            body = substr(body, length(name) + 1)
            # A macro with arguments is a formula, but for a list of rows.
            directive_allows = body ~ /^\(/ ? is_rules && body ~ /^\([ \t]*X[ \t]*\)/ \
                                            : is_header || is_rules || is_size_name(name)
            code = body
        } else if (directive ~ /^(if|elif)[ \t]/) {
            directive_allows = 0
            code = directive
        }
    }
    if (in_sim && !directive_allows) refuse_numbers_in(code)
    directive_goes_on = code ~ /\\[ \t]*$/
}

function refuse_numbers_in(code,    number) {
    while (match(code, /[A-Za-z_0-9.]+/)) {
        number = substr(code, RSTART, RLENGTH)
        code = substr(code, RSTART + RLENGTH)
        if (number ~ /^\.?[0-9]/ && !is_small(number)) refuse_number(number)
    }
}

# ---- Code ----

function read_code(code,    token) {
    while (code != "") {
        if (match(code, /^[ \t\r\f]+/)) {
            code = substr(code, RLENGTH + 1)
            continue
        }
        if (match(code, /^[A-Za-z_][A-Za-z_0-9]*/)) {
            token = substr(code, 1, RLENGTH)
            code = substr(code, RLENGTH + 1)
            read_word(token, code)
        } else if (match(code, /^\.?[0-9][0-9A-Za-z_.]*/)) {
            token = substr(code, 1, RLENGTH)
            code = substr(code, RLENGTH + 1)
            read_number(token, code)
        } else {
            token = substr(code, 1, 1)
            code = substr(code, 2)
            read_sign(token)
        }
        before_previous = previous
        previous = token
    }
}

function note_declaration(token) {
    if (declared_at == 0) declared_at = FNR
    if (paren == 0) declaration = declaration token " "
}

function read_word(word, rest) {
    if (depth == 0) note_declaration(word)
    if (word == "enum") awaits_enum = 1
    if (kind[depth] == "enum" && (previous == "{" || previous == ",")) enum_name = word
    if (word == "_Static_assert" || word == "static_assert") static_assert_paren = -1
    if (!in_engine) return
    check_static_local(word, rest)
    if (in_sim) check_word_of_sim(word)
    if (rest ~ /^[ \t]*\(/ && previous != "." && !(previous == ">" && before_previous == "-"))
        check_call(word)
}

function check_word_of_sim(word) {
    if (word == "float" || word == "double")
        complain(word " in sim: the model counts in whole numbers, so that every machine agrees")
    if (word == "FILE" || word == "stdout" || word == "stderr" || word == "stdin")
        complain(word " in sim: the model reads and writes nothing")
}

function check_call(name) {
    if (floor != "base" && floor != "net" && (name in is_platform || name ~ /^pthread_/))
        complain(name "() is a call of the platform: it stands in base, behind a function of ours")
    if (name in is_luck)
        complain(name "() is luck that cannot be replayed: use base's seeded streams")
    if (name in is_unchecked)
        complain(name "() checks nothing: use base/text.h or the n-form")
    if (name == "assert")
        complain("assert() is gone in release: use BUG_IF of base/status.h")
    if (in_sim && name in is_outside)
        complain(name "() in sim: the model reads and writes nothing")
}

function check_static_local(word, rest) {
    if (function_depth == 0 || word != "static") return
    if (rest !~ /(^|[^A-Za-z_0-9])const([^A-Za-z_0-9]|$)/ && rest !~ /_Static_assert|static_assert/)
        complain("a static variable in a function is a global: pass it in")
}

function read_number(number, rest) {
    if (depth == 0) note_declaration(number)
    if (!in_sim || is_small(number) || static_assert_paren) return
    if ((is_rules || is_stirring) && function_depth == 0) return
    if (kind[depth] == "enum" && (is_header || is_size_name(enum_name))) return
    if (function_depth == 0 && previous == "[" && rest ~ /^[ \t]*\][ \t]*=/) return
    refuse_number(number)
}

function read_sign(sign) {
    if (sign == "(") open_bracket()
    else if (sign == ")") close_bracket()
    else if (sign == "{") open_brace()
    else if (sign == "}") close_brace()
    else if (sign == ";" && depth == 0 && paren == 0) end_declaration()
    else if (sign == "=" && depth == 0 && paren == 0) check_global()
    if (sign == ";" || sign == "=" || sign == "(") awaits_enum = 0
}

function open_bracket() {
    if (depth == 0 && paren == 0 && declared_name == "" && previous !~ /^(__attribute__|"|)$/) {
        declared_name = previous
        is_function = 1
    }
    paren++
    if (static_assert_paren == -1) static_assert_paren = paren
}

function close_bracket() {
    if (static_assert_paren == paren) static_assert_paren = 0
    paren--
}

function open_brace() {
    depth++
    kind[depth] = awaits_enum ? "enum" : "block"
    if (depth == 1 && previous == ")") {
        kind[depth] = "function"
        function_depth = depth
    }
    awaits_enum = 0
    enum_name = ""
}

function close_brace(    lines) {
    if (kind[depth] == "function") {
        lines = FNR - declared_at + 1
        if (lines > FUNCTION_LINES_MAX)
            complain("the function " declared_name " has " lines " lines, at most " \
                     FUNCTION_LINES_MAX ": split it by what it does")
        function_depth = 0
        depth--
        start_declaration()
        return
    }
    if (depth == 1) note_declaration("}")
    depth--
}

function end_declaration() {
    check_global()
    start_declaration()
}

# A declaration at file scope that makes a variable which is not constant.
function check_global() {
    if (!in_engine || declared_at == 0 || is_function || depth > 0) return
    if (declaration ~ / (const|typedef|sig_atomic_t|_Static_assert|static_assert) /) return
    # A type alone: `struct Name;`, `struct Name { ... };`, `enum { ... };`
    if (declaration ~ /^ (struct|union|enum)( [A-Za-z_0-9]+)?( })? $/) return
    if (declaration ~ /^ [A-Za-z_0-9]+ $/) return
    complain("a global that can change: pass it to whoever needs it")
    is_function = 1     # once a declaration
}
