# Shared by the launcher and the scripts in bin/: finds a JDK 25 and runs Maven on it.

jdk_candidates() {
  [ -n "${GREENROOM_JDK:-}" ] && echo "$GREENROOM_JDK"
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  command -v java >/dev/null 2>&1 && dirname "$(dirname "$(readlink -f "$(command -v java)")")"
  ls -d /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* 2>/dev/null
  return 0
}

# Prints the home of the first JDK 25 found, or nothing.
find_jdk() {
  local candidate
  while read -r candidate; do
    if [ -x "$candidate/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$candidate/release" 2>/dev/null; then
      echo "$candidate"
      return 0
    fi
  done < <(jdk_candidates)
}

use_jdk() {
  local found
  found=$(find_jdk)
  if [ -n "$found" ]; then
    export JAVA_HOME="$found"
    export PATH="$found/bin:$PATH"
  fi
}

# Maven runs on JDK 25 too: the formatter reads the language of the JDK that it runs on.
run_maven() {
  # Maven's own libraries use what JDK 25 warns about.
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
    mvn --batch-mode --no-transfer-progress "$@"
}

# True where no build has come to its end since what it is built from was changed: what lies there may be half of one.
needs_build() {
  local home=$1 app=$2 stamp=$3
  [ -f "$app" ] && [ -f "$stamp" ] || return 0
  [ -n "$(find "$home/pom.xml" "$home"/{grading,sandbox,site}/{pom.xml,src/main} -newer "$stamp" -type f -print -quit 2>/dev/null)" ]
}

use_jdk
