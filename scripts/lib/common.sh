# shellcheck shell=bash
# What the scripts share. It is sourced, never run: it goes to the root of the checkout and brings what every
# build needs.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"

# Says what is wrong and ends the script.
die() {
  printf '\nerror: %s\n' "$*" >&2
  exit 1
}

# Begins a step: says how long the one before it took, and prints the title of this one.
step() {
  end_step
  step_title=$1
  step_start=$SECONDS
  printf '\n==> %s\n' "$step_title"
}

# Says how long the last step took.
end_step() {
  [[ -z ${step_title:-} ]] || printf '    took %d s\n' $((SECONDS - step_start))
  step_title=
}

# Fails unless there is a Swift that can build the package.
ensure_swift() {
  local needed=6.3 version
  command -v swift >/dev/null 2>&1 ||
    die "there is no 'swift' in PATH; install Swift $needed or newer: https://www.swift.org/install"
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  [[ -n $version ]] || die "'swift --version' does not say a version; install Swift $needed or newer"
  # The lower of the two comes first; the needed one must.
  [[ $(printf '%s\n%s\n' "$needed" "$version" | sort -t . -k 1,1n -k 2,2n | head -n 1) == "$needed" ]] ||
    die "Swift $version is too old; install Swift $needed or newer: https://www.swift.org/install"
}

# Installs the headers of libyaml, which the generator reads YAML with, where they are missing.
ensure_libyaml() {
  has_libyaml && return
  printf 'The generator needs the headers of libyaml, which are not there.\n'
  if command -v apt-get >/dev/null 2>&1; then
    install_with apt-get libyaml-dev
  elif command -v dnf >/dev/null 2>&1; then
    install_with dnf libyaml-devel
  elif command -v brew >/dev/null 2>&1; then
    brew install libyaml || true
  fi
  has_libyaml && return
  die "install libyaml with its headers, then run this again:
  Debian, Ubuntu:  sudo apt-get install libyaml-dev
  Fedora, RHEL:    sudo dnf install libyaml-devel
  macOS:           brew install libyaml"
}

# Whether a compiler finds yaml.h, or Homebrew has it, whose folders the package manager looks through itself.
has_libyaml() {
  printf '#include <yaml.h>\n' | clang -E -x c - >/dev/null 2>&1 && return
  printf '#include <yaml.h>\n' | cc -E -x c - >/dev/null 2>&1 && return
  command -v brew >/dev/null 2>&1 && [[ -f $(brew --prefix libyaml 2>/dev/null)/include/yaml.h ]]
}

# Installs a package as root or by a sudo that asks nothing; does nothing where neither is possible.
install_with() {
  local tool=$1 package=$2 as_root=()
  if [[ $(id -u) != 0 ]]; then
    sudo -n true 2>/dev/null || return 0
    as_root=(sudo -n)
  fi
  as_root+=(env DEBIAN_FRONTEND=noninteractive "$tool")
  # An old list of packages may name files that are gone, so it is brought up to date first.
  if [[ $tool == apt-get ]]; then "${as_root[@]}" update -qq || true; fi
  "${as_root[@]}" install -y -q "$package" || true
}
