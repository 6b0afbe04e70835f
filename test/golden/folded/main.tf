# Many instances to which the same happens, and one that is another matter.
resource "terraform_data" "worker" {
  count = 50
  input = { name = "worker-${count.index}", image = count.index == 7 ? "canary" : "v2" }
}

resource "terraform_data" "queue" {
  count = 3
  input = count.index
}

resource "terraform_data" "region" {
  for_each = toset(["ams", "fra", "lon", "par"])
  input    = "queue of ${each.key}"
}
