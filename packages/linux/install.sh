#!/bin/sh
# Installs Travaux from the folder that this script lies in, for whoever runs it; nobody need be root.
#
#     ./install.sh              into ~/.local
#     ./install.sh PREFIX       elsewhere, for example /usr/local (as root)
#     ./install.sh --remove [PREFIX]
#
# It puts the program into PREFIX/lib/travaux and a link to it into PREFIX/bin, and tells the desktop of the program and
# of files ending in .travaux. Removing takes away just that; dossiers, and the settings of Travaux, are left alone.
set -eu

remove=no
if [ "${1:-}" = "--remove" ]; then
    remove=yes
    shift
fi
case "${1:-}" in
    -*) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
prefix=${1:-"$HOME/.local"}
case "$prefix" in
    /*) ;;
    *) prefix=$(pwd)/$prefix ;;
esac
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

tell_desktop() {
    # Each of these is there only where the desktop goes by it.
    if command -v update-mime-database >/dev/null; then update-mime-database "$prefix/share/mime" || true; fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$prefix/share/applications" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t -f "$prefix/share/icons/hicolor" || true
    fi
}

if [ "$remove" = yes ]; then
    rm -rf "$prefix/lib/travaux" "$prefix/lib/travaux.new"
    rm -f "$prefix/bin/travaux"
    (cd "$here/share" && find . -type f) | while read -r file; do rm -f "$prefix/share/$file"; done
    tell_desktop
    echo "Travaux was removed from $prefix. Your dossiers are where they were."
    exit 0
fi

mkdir -p "$prefix/lib" "$prefix/bin"
rm -rf "$prefix/lib/travaux.new"
cp -R "$here/travaux" "$prefix/lib/travaux.new"
rm -rf "$prefix/lib/travaux"
mv "$prefix/lib/travaux.new" "$prefix/lib/travaux"
ln -sf ../lib/travaux/travaux "$prefix/bin/travaux"
(cd "$here/share" && find . -type f) | while read -r file; do
    mkdir -p "$prefix/share/$(dirname "$file")"
    cp "$here/share/$file" "$prefix/share/$file"
done
# The whole path: a desktop need not look into PREFIX/bin. In a desktop file a path is quoted, and a percent sign doubled.
quoted=$(printf '%s' "$prefix/bin/travaux" | sed 's/%/%%/g; s/[&|\\]/\\&/g')
mkdir -p "$prefix/share/applications"
sed "s|^Exec=travaux |Exec=\"$quoted\" |" "$here/share/applications/travaux.desktop" \
    > "$prefix/share/applications/travaux.desktop"
tell_desktop
echo "Travaux is installed in $prefix; start it from the menu of your desktop, or as $prefix/bin/travaux."
