# How long from the command to a window that answers. Sourced by run, which has found the product and Java.
# Both applications start in turn, so that what else the machine does hits both: the product, and an empty workbench window made
# of the same platform. They print "usable after N ms" and "heap N MB" when asked to by a system property, and end.

runs=${RUNS:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The empty window is a bundle of its own, added to a copy of the product's configuration.
build_empty_window() {
	local source=$here/emptyworkbench classes=$work/classes jar=$work/emptyworkbench.jar
	mkdir -p "$classes"
	find "$source/src" -name '*.java' -exec "$JAVA_HOME/bin/javac" -nowarn -proc:none --release 21 -d "$classes" -cp "$class_path" {} + || return 1
	"$JAVA_HOME/bin/jar" cfm "$jar" "$source/META-INF/MANIFEST.MF" -C "$source" plugin.xml -C "$classes" . || return 1
	cp -R "$product/configuration" "$work/configuration"
	rm -rf "$work/configuration/org.eclipse.osgi" "$work/configuration/org.eclipse.core.runtime"
	echo "se.styrkedjan.benchmarks.workbench,1.0.0,file:$jar,4,false" \
		>>"$work/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
}

# Starts one of the two once and prints what it says. $1: product or empty. $2: folder of the user's files.
start() {
	local options=() home=$2/$1
	mkdir -p "$home"
	[ "$1" = product ] || options=(-configuration "$work/configuration" -application se.styrkedjan.benchmarks.workbench.empty)
	HOME=$home XDG_CACHE_HOME=$home/cache GTK_A11Y=none NO_AT_BRIDGE=1 \
		STYRKEDJAN_VMARGS="-Duser.home=$home -Dstyrkedjan.benchmark.asked=$(date +%s%3N)" \
		timeout 120 "$product/styrkedjan" "${options[@]+"${options[@]}"}" 2>"$work/errors"
}

# Writes the demo into the database of a user. $1: folder of the user's files.
install_demo() {
	mkdir -p "$1" "$work/demo"
	"$JAVA_HOME/bin/javac" -nowarn -proc:none --release 21 -d "$work/demo" -cp "$class_path" \
		"$here/src/se/styrkedjan/benchmarks/InstallDemo.java" || return 1
	HOME=$1 "$JAVA_HOME/bin/java" -Duser.home="$1" -cp "$work/demo:$class_path" se.styrkedjan.benchmarks.InstallDemo 2>/dev/null
}

# Middle, least and most of the numbers read.
median() { sort -n | awk '{ a[NR] = $1 } END { if (!NR) print "failed"; else printf "%d ms (%d–%d, n=%d)", a[int((NR + 1) / 2)], a[1], a[NR], NR }'; }

drop_disk_cache() { sync && echo 3 >/proc/sys/vm/drop_caches; } 2>/dev/null

# Measures both applications in one series. $1: title. $2: what to do before each start. $3: home, or "new" for one each.
series() {
	local i which home
	rm -f "$work"/*.times
	for ((i = 0; i < runs; i++)); do
		for which in empty product; do
			home=$3
			[ "$3" != new ] || home=$work/home-$i
			$2
			start "$which" "$home" >"$work/said"
			sed -n 's/^usable after \([0-9]*\) ms$/\1/p' "$work/said" >>"$work/$which.times"
			sed -n 's/^heap \([0-9]*\) MB$/\1/p' "$work/said" >>"$work/$which.heap"
		done
	done
	printf '| %s | %s | %s |\n' "$1" "$(median <"$work/empty.times")" "$(median <"$work/product.times")"
}

measure_start() {
	build_empty_window || return 1
	echo
	echo "| from command to usable | empty workbench | Styrkedjan |"
	echo "| --- | --- | --- |"
	series "first start ever: makes its database" : new
	rm -f "$work"/*.heap
	install_demo "$work/used/product" || return 1
	start product "$work/used" >/dev/null && start empty "$work/used" >/dev/null
	if drop_disk_cache; then
		series "cold: nothing of it in the disk cache (limit 5000 ms)" drop_disk_cache "$work/used"
	else
		echo "| cold: not measured, only root can empty the disk cache | | |"
	fi
	series "warm (limit 3000 ms)" : "$work/used"
	printf '\nheap after opening the demo: %s (limit 250 MB)\n' "$(sort -n "$work/product.heap" | tail -n 1) MB"
	awk 'END { exit NR == 0 }' "$work/product.times"
}

measure_start
