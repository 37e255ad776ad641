# shellcheck shell=bash disable=SC2154 # home, tools, java and others are those of bench/registers, which reads this file
# What the program is measured against, and whether both have counted the same.

make_tools() {
    local sources=("$home"/pipeline/src/test/java/dk/followupforecast/bench/DuckDb{Reduction,Sql}.java "$home/pipeline/bench/SparkDefaults.java")
    if [[ ! -f $tools/made || -n $(find "${sources[@]}" "$home/pom.xml" -newer "$tools/made") ]]; then
        echo "Fetching DuckDB and Spark's own reader (about 400 MB, once) ..." >&2
        rm -rf "$tools"
        (cd "$home" && mvn -B -q -P bench dependency:copy@duckdb antrun:run@spark-sql >"$scratch/said" 2>&1) ||
            { cat "$scratch/said" >&2; fail "Maven could not fetch DuckDB and Spark"; }
        make_duckdb "${sources[@]:0:2}"
        "${java}c" -d "$tools/spark" -cp "$tools/spark-sql/*" "${sources[2]}"
        touch "$tools/made"
    fi
}

# The driver unpacks 70 MB of machine code at each start, 0.3 s; here that is done once, so that DuckDB is measured at its best.
make_duckdb() {
    local system=linux machine=amd64 library=libduckdb_java.so
    if [[ $(uname -s) == Darwin ]]; then system=macos library=libduckdb_java.dylib; fi
    case $(uname -m) in aarch64 | arm64) machine=arm64 ;; esac
    mkdir -p "$tools/duckdb/classes"
    (cd "$tools/duckdb/classes" && "${java%/*}/jar" xf "$tools/duckdb.jar")
    mv "$tools/duckdb/classes/libduckdb_java.so_${system}_$machine" "$tools/duckdb/$library"
    rm -f "$tools/duckdb/classes"/libduckdb_java.so_*
    "${java}c" -d "$tools/duckdb/classes" "$@"
    "${java%/*}/jar" cf "$tools/duckdb/reduction.jar" -C "$tools/duckdb/classes" .
    # The program starts with an archive of its classes, and so does this.
    printf 'person_id,birth_date,gmfcs,municipality,hospital\nbcd,2010-01-01,I,Vejle,Kolding\n' >"$scratch/one.csv"
    "$java" -XX:ArchiveClassesAtExit="$tools/duckdb/classes.jsa" "${duckdb_flags[@]}" "$scratch/one.csv" "$reference" >/dev/null 2>&1 ||
        fail "DuckDB could not be started"
}

# Quick to start: what is slow to compile here is not in Java.
duckdb_flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable
    "-Djava.library.path=$tools/duckdb" -cp "$tools/duckdb/reduction.jar" dk.followupforecast.bench.DuckDbReduction)

duckdb() { "$java" -XX:SharedArchiveFile="$tools/duckdb/classes.jsa" "${duckdb_flags[@]}" "$@"; }

# No option at all, as somebody starts it who has not asked what it costs.
spark_defaults() { "$java" -cp "$tools/spark:$tools/spark-sql/*" SparkDefaults "$1"; }

# FOLDER REGISTER: both must have the same children by area, birth year and GMFCS group, or there is nothing to compare.
same_counts() {
    local groups
    "$forecast" run "$1" --formats csv --output "$scratch/run" >"$scratch/said" 2>&1 ||
        { cat "$scratch/said" >&2; fail "the program could not count the register"; }
    duckdb "$2" "$reference" views "$scratch/views" >"$scratch/said" 2>&1 || { cat "$scratch/said" >&2; fail "DuckDB could not count"; }
    if grep '^rejected' "$scratch/said" >&2; then fail "an invented register must have no faulty row"; fi
    groups=$(awk -F, 'BEGIN { split("I,II,III,IV,V", level, ","); for (i in level) at[level[i]] = i }
        { sub(/\r$/, "") }
        FNR == NR { count[$1 "," $2 "," $3 "," $4] = $5; next }
        $2 == $1 && $6 != "all" && $8 == "shown" {
            n = split($6, ends, "-"); sum = 0
            for (i = at[ends[1]]; i <= at[ends[n]]; i++) { sum += count[$1 "," $3 "," $5 "," i]; seen[$5] = 1; delete count[$1 "," $3 "," $5 "," i] }
            if (sum != $7) { print "DuckDB counts " sum ": " $0 > "/dev/stderr"; different = 1 }
            groups++
        }
        END { for (key in count) { split(key, part, ","); if (part[3] in seen) { print "not counted by the program: " key > "/dev/stderr"; different = 1 } }
            print groups + 0; exit different }' "$scratch/views" "$scratch/run/tables/cohorts.csv") || fail "the counts differ"
    ((groups > 0)) || fail "the program has counted nothing"
    rm -rf "$scratch/run"*
}

describe_machine() {
    local model=unknown
    if [[ -r /proc/cpuinfo ]]; then model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1); fi
    printf '%s processors (%s), load %s\n' "$(getconf _NPROCESSORS_ONLN)" "$model" "$(uptime | sed 's/.*average[s]*: //')"
    printf '%s\n' "$("$java" -version 2>&1 | sed -n 2p)"
    printf 'DuckDB %s, Spark %s\n' "$(version duckdb)" "$(version spark)"
    printf 'program: %s, JVM %s\n%d rounds; medians in seconds\n\n' "$("$forecast" --version 2>/dev/null | head -1)" "$FORECAST_JAVA_OPTS" "$rounds"
}

version() { sed -n "s/.*<$1.version>\(.*\)<.*/\1/p" "$home/pom.xml"; }
