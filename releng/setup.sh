# Finds or installs what building and running need. Sourced by run, verify and the other scripts; works with the bash 3.2 of
# macOS. Every function says what is missing and what to do, and ends the script when it can't mend it itself.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/styrkedjan
maven_version=3.9.11
# Not in the root's target, which a build cleans.
state=$root/releng/target

# Where the locale is not one of UTF-8 (none set, as in many containers), Java can't open a file with å, ä or ö in its path.
if [ "$(uname)" = Linux ] && [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
	export LANG=${LC_ALL:-${LANG-}} LC_ALL=C.UTF-8
fi

say() { printf '%s\n' "$*" >&2; }

fail() {
	say "$*"
	exit 1
}

# Installs Debian packages when root, else prints the command and ends. $1: what they are for; without further ones: nothing.
install_packages() {
	local purpose=$1
	shift
	[ $# -gt 0 ] || return 0
	command -v apt-get >/dev/null 2>&1 || fail "$purpose: install these packages of your system, by Debian's names: $*"
	if [ "$(id -u)" -ne 0 ]; then
		fail "$purpose: run this once, then start again:
  sudo apt-get update && sudo apt-get install --no-install-recommends $*"
	fi
	say "$purpose: installing $*"
	apt-get update -qq >/dev/null || true
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
		fail "$purpose: apt-get could not install $*"
}

# True when apt knows a package of this name that can be installed.
package_exists() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# True when $1 is the folder of a JDK of version 21 or newer.
is_jdk() {
	[ -n "$1" ] && [ -x "$1/bin/javac" ] || return 1
	local major
	major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
	[ "${major:-0}" -ge 21 ]
}

# Sets JAVA_HOME to the first fitting JDK of those this system has.
find_jdk() {
	local on_path mac folder
	on_path=$(command -v javac) && on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
	[ -x /usr/libexec/java_home ] && mac=$(/usr/libexec/java_home -v 21+ 2>/dev/null)
	for folder in "${JAVA_HOME:-}" "${mac:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		if is_jdk "$folder"; then
			export JAVA_HOME=$folder
			return 0
		fi
	done
	return 1
}

# Prints the package of a JDK where none is found and the system has one.
missing_jdk() {
	find_jdk && return
	command -v apt-get >/dev/null 2>&1 || return
	[ "$(id -u)" -ne 0 ] || apt-get update -qq >/dev/null 2>&1 || true
	local version
	for version in 25 21 26 24 23 22; do
		if package_exists "openjdk-$version-jdk"; then
			echo "openjdk-$version-jdk"
			return
		fi
	done
}

require_jdk() {
	find_jdk && return
	fail "A JDK of version 21 or later is needed and none was found in JAVA_HOME, on the path or among the system's packages.
Install one and start again, for instance:
  Debian 13, Ubuntu 24.04: sudo apt-get install openjdk-21-jdk
  macOS:                   brew install openjdk@21
  Windows, others:         any JDK 21 or later (Temurin, Microsoft, Oracle), then set JAVA_HOME to its folder"
}

# True when $1 is a Maven of version 3.9 or newer, as Apache makes it: Debian's own, whose home is /usr/share/maven, comes
# with other versions of its libraries, with which Tycho doesn't start (seen with Maven 3.9.9 of Debian 13).
is_maven() {
	local about version
	about=$("$1" -v 2>/dev/null)
	case $about in *"Maven home: /usr/share/maven"*) return 1 ;; esac
	version=$(printf '%s\n' "$about" | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
	[ -n "$version" ] && set -- $version && [ "$1" -ge 4 -o "$1" -eq 3 -a "$2" -ge 9 ]
}

# Sets maven to a Maven that Tycho runs in, when there is one.
find_maven() {
	maven=$(command -v mvn) && is_maven "$maven" && return
	maven=$cache/apache-maven-$maven_version/bin/mvn
	[ -x "$maven" ] && is_maven "$maven"
}

missing_maven() { command -v mvn >/dev/null 2>&1 || find_maven || echo maven; }

# Sets maven to a Maven that Tycho runs in. One of the system that is none is good enough to fetch it from Maven Central.
require_maven() {
	find_maven && return
	command -v mvn >/dev/null 2>&1 || fail "Maven is needed to build Styrkedjan. Install Maven 3.9 or later and start again."
	say "Fetching Maven $maven_version"
	mkdir -p "$cache"
	# Outside the work tree: its own pom would load Tycho, which the old Maven can't. With the system's Java, for the same reason.
	(cd "$cache" && JAVA_HOME= mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$cache" 2>&1 |
		sed 's/\x1b\[[0-9;]*m//g' | grep -v -e '^WARNING' -e '^$' >&2
	rm -rf "$cache/\${project.basedir}")
	chmod +x "$maven" 2>/dev/null
	is_maven "$maven" || fail "Maven $maven_version could not be fetched. Install Maven 3.9 or later and start again."
}

has_library() { { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$1"; }

gtk_package() {
	if package_exists libgtk-3-0t64; then echo libgtk-3-0t64; else echo libgtk-3-0; fi
}

# Prints the packages that opening the workbench lacks; macOS and Windows have it all.
missing_window_libraries() {
	[ "$(uname)" = Linux ] || return 0
	has_library libgtk-3.so.0 || { gtk_package && echo fonts-dejavu-core; }
	has_library libfontconfig.so.1 || echo libfontconfig1
}

# Prints the packages that the tests lack on top: a display of their own, and the library through which a test moves the mouse.
missing_test_display() {
	[ "$(uname)" = Linux ] || return 0
	has_library libgtk-3.so.0 || gtk_package
	has_library libXtst.so.6 || echo libxtst6
	has_library libGL.so.1 || echo libgl1
	command -v xvfb-run >/dev/null 2>&1 || echo xvfb
	command -v xauth >/dev/null 2>&1 || echo xauth
	ls /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf >/dev/null 2>&1 || echo fonts-dejavu-core
}

# Runs a command on a display of its own, where the system has no other.
on_test_display() {
	if command -v xvfb-run >/dev/null 2>&1; then
		xvfb-run -a -s '-screen 0 1600x1000x24' "$@"
	else
		"$@"
	fi
}

# Sets product to the folder of the product that was built for this system.
locate_product() {
	local products=$root/releng/se.styrkedjan.product/target/products/styrkedjan
	case $(uname) in
	Darwin) product=$products/macosx/cocoa/$(uname -m | sed 's/arm64/aarch64/')/Styrkedjan.app/Contents/Eclipse ;;
	*) product=$products/linux/gtk/x86_64/styrkedjan ;;
	esac
}

# Waits while another script builds in this checkout, then keeps others waiting until end_build or this script's end.
begin_build() {
	mkdir -p "$state"
	local other
	until mkdir "$state/building" 2>/dev/null; do
		other=$(cat "$state/building/process" 2>/dev/null)
		if [ -n "$other" ] && ! kill -0 "$other" 2>/dev/null; then
			end_build
		else
			[ -n "${waiting-}" ] || say "Another build is at work here (process ${other:-unknown}); waiting for it"
			waiting=yes
			sleep 1
		fi
	done
	echo $$ >"$state/building/process"
	trap end_build EXIT
	trap 'exit 130' INT TERM
}

end_build() { rm -rf "$state/building"; }
