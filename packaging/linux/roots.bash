# Clean roots: bare systems in folders of their own, to build in and to try installers in. Sourced, never run.
#
# A bare system is made once by debootstrap and kept as an archive in the cache folder. Everything here needs root, for
# only root may enter another root; mounts stand in a namespace of their own and are gone when the command ends.

roots_cache=${XDG_CACHE_HOME:-$HOME/.cache}/pattern-curator-packaging

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# needs_root COMMAND…: ends with a sentence when this is not root, or a command is missing.
needs_root() {
    [ "$(id -u)" = 0 ] || fail "This enters a clean root, which only root may do: start it with sudo."
    local command lacking=""
    for command in debootstrap chroot unshare "$@"; do
        PATH=$PATH:/usr/sbin:/sbin command -v "$command" >/dev/null 2>&1 || lacking="$lacking $command"
    done
    [ -z "$lacking" ] || fail "These commands are missing:$lacking"
    export PATH=$PATH:/usr/sbin:/sbin
}

# make_root SUITE FOLDER: a bare system of a Debian or Ubuntu release.
make_root() {
    local suite=$1 folder=$2 kept
    kept=$roots_cache/$suite-$(dpkg --print-architecture).tar
    if [ ! -f "$kept" ]; then
        mkdir -p "$roots_cache"
        say "Making a bare $suite (kept in $roots_cache) …"
        local made
        made=$(mktemp -d)
        debootstrap --variant=minbase "$suite" "$made" >"$made.log" 2>&1 || {
            tail -n 5 "$made.log" >&2
            rm -rf "$made" "$made.log"
            fail "debootstrap could not make a bare $suite."
        }
        rm -f "$made"/var/cache/apt/archives/*.deb
        tar --one-file-system -cf "$kept.new" -C "$made" .
        mv "$kept.new" "$kept"
        rm -rf "$made" "$made.log"
    fi
    mkdir -p "$folder"
    tar -xf "$kept" -C "$folder"
    chmod 755 "$folder" # it was made in a folder for one user alone
    cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
    # Nothing that is installed there may start a service here.
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod +x "$folder/usr/sbin/policy-rc.d"
}

# inside FOLDER COMMAND…: runs a command in that root, with nothing of this system's environment.
inside() {
    local folder=$1
    shift
    unshare --mount --fork -- bash -c '
        mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev" && mkdir "$0/dev/shm" "$0/dev/pts" &&
            ln -s /proc/self/fd "$0/dev/fd" || exit 1
        for node in null zero full random urandom tty; do
            touch "$0/dev/$node" && mount --bind "/dev/$node" "$0/dev/$node"
        done
        exec chroot "$0" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"
    ' "$folder" "$@"
}

# install_in FOLDER PACKAGE…: installs packages of the release; their chatter is shown only when it fails.
install_in() {
    local folder=$1
    shift
    inside "$folder" sh -c 'apt-get -qq update && apt-get -qq --yes --no-install-recommends install "$@"' sh "$@" \
        >"$folder/install.log" 2>&1 || {
        tail -n 20 "$folder/install.log" >&2
        fail "These packages could not be installed in the clean root: $*"
    }
    rm -f "$folder/install.log"
}
