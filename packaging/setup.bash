# The set-up that ./packaging/run and ./packaging/test share; both source it. Works with bash 3.2 (macOS) and later.
#
# Makes .venv, installs the project into it with the versions of constraints.txt, and asks the operating system's
# package manager for what system-packages.txt lists. What was set up is written down in .venv/.ready-KIND; while that
# note holds, nothing is done and nothing is started but the program.
#
# Expects `root`, the checkout. Gives `bin`, the folder of the environment's programs.

oldest="3.11"
too_new="3.15" # the first version for which no wheel of PySide6-Essentials<6.12 exists

case ${OSTYPE:-} in
msys* | cygwin*) bin=${root:?}/.venv/Scripts ;;
*) bin=$root/.venv/bin ;;
esac

say() { printf '%s\n' "$*" >&2; }

# Makes the checkout ready for KIND, `run` or `test`; returns at once when it is.
make_ready() {
    local kind=$1 note=$root/.venv/.ready-$1 lacking=$root/.venv/.lacking-$1 wanted
    wanted=$(note_text)
    if [ -x "$bin/python" ] && [ -f "$note" ] && [ "$(<"$note")" = "$wanted" ] && [ ! -e "$lacking" ]; then
        return 0
    fi
    say "Pattern Curator is being set up in $root/.venv; this happens once."
    install_system_packages "$kind"
    if [ ! -x "$bin/python" ] || [ ! -f "$note" ] || [ "$(<"$note")" != "$wanted" ]; then
        make_environment
        install_project "$kind"
        printf '%s\n' "$wanted" >"$note"
        [ "$kind" = run ] || cp "$note" "$root/.venv/.ready-run" # what the tests need holds all that the program needs
    fi
    if [ -z "$missing_things" ]; then
        rm -f "$lacking"
    else
        # Looked for and said again at the next start, of the program too.
        : >"$lacking"
        : >"$root/.venv/.lacking-run"
        "$bin/python" -c 'import PySide6.QtWidgets' 2>/dev/null || {
            say "Without them no window can be opened. All else is set up: install them and start this again."
            exit 1
        }
    fi
    say "Ready."
}

# What the set-up depends on: where the checkout stands (an environment cannot be moved) and what is to be installed.
note_text() {
    printf '%s\n' "$root"
    printf '%s\n' "$(<"$root/pyproject.toml")" "$(<"$root/packaging/constraints.txt")" \
        "$(<"$root/packaging/system-packages.txt")"
}

# The first Python of a fitting version that can make environments, in `python`. Without one: `python_without_venv`, one
# that lacks only Debian's separate venv package, and `python_packages`, Debian's packages that would help. An environment
# that stands already has its Python.
find_python() {
    python="" python_without_venv="" python_packages=""
    ! environment_stands || { python=$bin/python && return 0; }
    local name path
    for name in python3 python3.14 python3.13 python3.12 python3.11 python; do
        path=$(command -v "$name" 2>/dev/null) || continue
        "$path" - "$oldest" "$too_new" 2>/dev/null <<'PYTHON' || continue
import sys
low, high = (tuple(map(int, text.split("."))) for text in sys.argv[1:3])
sys.exit(not low <= sys.version_info[:2] < high)
PYTHON
        if "$path" -c 'import ensurepip, venv' 2>/dev/null; then
            python=$path
            return 0
        fi
        : "${python_without_venv:=$path}"
    done
    python_packages=" python3 python3-venv"
    if [ -n "$python_without_venv" ]; then
        python_packages=" $("$python_without_venv" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])')"
    fi
}

# The things of system-packages.txt for KIND that are not there: `missing_packages` (Debian's names) and
# `missing_things` (what was looked for).
find_missing() {
    missing_packages="" missing_things="" missing_libraries=""
    case ${OSTYPE:-} in linux*) ;; *) return 0 ;; esac
    local kind=$1 for_kind sort thing package libraries
    libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || libraries=""
    while read -r for_kind sort thing package; do
        case $for_kind in run) ;; test) [ "$kind" = test ] || continue ;; *) continue ;; esac
        case $sort in
        library)
            # Without a linker cache (musl, NixOS) nothing can be said; Qt itself will say what it lacks.
            [ -n "$libraries" ] || continue
            case $libraries in *"$thing "*) continue ;; esac
            missing_libraries="$missing_libraries $thing"
            ;;
        command) ! command -v "$thing" >/dev/null 2>&1 || continue ;;
        file) [ ! -e "$thing" ] || continue ;;
        module) ! /usr/bin/python3 -c "import $thing" 2>/dev/null || continue ;;
        esac
        missing_packages="$missing_packages $package"
        missing_things="$missing_things $thing"
    done <"$root/packaging/system-packages.txt"
}

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }
}

# apt-get as root and without questions; its chatter is shown only when it fails.
quiet_apt() {
    local log code=0
    log=$(mktemp)
    local command=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@")
    [ "$(id -u)" = 0 ] || command=(sudo -n "${command[@]}")
    "${command[@]}" >"$log" 2>&1 </dev/null || code=$?
    [ "$code" = 0 ] || tail -n 15 "$log" >&2
    rm -f "$log"
    return "$code"
}

install_system_packages() {
    local kind=$1
    find_missing "$kind"
    find_python
    [ -n "$missing_packages$python_packages" ] || return 0
    if may_install; then
        say "Installing system packages:$missing_packages$python_packages"
        quiet_apt update || say "The package lists could not all be refreshed; going on with those that are there."
        # The lists are meant to be split into words.
        # shellcheck disable=SC2086
        quiet_apt install --yes --no-install-recommends $missing_packages $python_packages ||
            say "apt-get could not install them all."
        hash -r
        find_python
        if [ -z "$python" ]; then
            # An older Ubuntu, whose python3 is too old, keeps a newer one beside it.
            quiet_apt install --yes --no-install-recommends "python$oldest" "python$oldest-venv" || true
            find_python
        fi
        find_missing "$kind"
    fi
    [ -z "$missing_things$python_packages" ] || say_what_is_missing
}

say_what_is_missing() {
    local lacking=${missing_things# } wanted="Python $oldest or later (before $too_new)"
    lacking=${lacking// /, }
    if [ -n "$python_packages" ]; then
        [ -z "$python_without_venv" ] || wanted="the venv module of $python_without_venv"
        lacking="$lacking${lacking:+, }$wanted"
    fi
    say "This system lacks $lacking."
    if command -v apt-get >/dev/null 2>&1; then
        say "Install what is missing with: sudo apt-get install$missing_packages$python_packages"
    elif command -v dnf >/dev/null 2>&1; then
        local library names="${python_packages:+ python3}"
        for library in $missing_libraries; do names="$names '$library()(64bit)'"; done
        say "Install what is missing with: sudo dnf install$names"
    else
        say "Install it with your package manager (Debian's names for it:$missing_packages$python_packages)."
    fi
}

environment_stands() { [ -x "$bin/python" ] && "$bin/python" -m pip --version >/dev/null 2>&1; }

make_environment() {
    ! environment_stands || return 0
    if [ -z "$python" ]; then
        say "Nothing can be set up without a fitting Python; install it and start this again."
        exit 1
    fi
    say "Making an environment with $("$python" --version) …"
    "$python" -m venv --clear "$root/.venv" >&2 || {
        say "The environment could not be made in $root/.venv; nothing else was changed."
        exit 1
    }
}

install_project() {
    local kind=$1 target=$root
    [ "$kind" = run ] || target="${root}[test]"
    say "Installing the libraries that it is built on (some 200 MB to fetch) …"
    # The build tools come first and pinned, so that building the project does not fetch others of its own choice.
    if ! pip_install hatchling editables || ! pip_install --no-build-isolation --editable "$target"; then
        say "The libraries could not be installed; the lines above say why. Nothing outside $root/.venv was changed;" \
            "start this again when the cause is gone."
        exit 1
    fi
    # pip compiles what it installs, but not the checkout; without this the first start would be a slow one.
    "$bin/python" -m compileall -q "$root/curator" >&2 || true
}

pip_install() {
    "$bin/python" -m pip install --quiet --no-input --disable-pip-version-check --compile \
        --constraint "$root/packaging/constraints.txt" "$@" >&2
}
