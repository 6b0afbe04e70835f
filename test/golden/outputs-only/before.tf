# The state that main.tf is planned against.
output "url" {
  value = "https://old.example"
}
